import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { FamilyMapFigure } from '#app/_components/path/family-map-figure.tsx'
import { Growth } from '#app/_components/path/growth.tsx'
import { PathLadder } from '#app/_components/path/path-ladder.tsx'
import { PathMoves } from '#app/_components/path/path-moves.tsx'
import { Shape } from '#app/_components/path/shape.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { findMapAround } from '#lib/model/path/family-map.ts'
import { roleGrowth } from '#lib/model/path/growth.ts'
import { roleShape } from '#lib/model/path/shape.ts'
import '#app/_components/path/career-path.css'

type CareerPathProps = { readonly catalog: Catalog; readonly role: Role }

/** How a role grows from level to level, and the roles that people move to. */
export function CareerPath({ catalog, role }: CareerPathProps) {
  const t = useTranslations('path')
  const locale = useLocale()
  const growth = roleGrowth(role)
  const map = findMapAround(catalog, role, locale)
  const one = role.levels.length === 1
  const first = () => <LocalText of={role.levels[0].level.name} />
  const last = () => <LocalText of={(role.levels.at(-1) ?? role.levels[0]).level.name} />
  return (
    <>
      <PageTitle
        title={t.rich('title', { role: () => <LocalText of={role.name} marked /> })}
        lead={t.rich(one ? 'leadOne' : 'lead', { first, last })}
      />
      <nav className="actions mt-7" aria-label={t('onThisPage')}>
        <a href="#climb">{t.rich('toClimb')}</a>
        {!one && <a href="#growth">{t.rich('toGrowth')}</a>}
        <a href="#shape">{t.rich('toShape')}</a>
        <a href="#moves">{t.rich('toMoves')}</a>
        {map && <a href="#family">{t.rich('toFamily')}</a>}
      </nav>
      <Section
        id="climb"
        heading={t.rich('climbHeading')}
        intro={t.rich(one ? 'climbIntroOne' : 'climbIntro')}
      >
        <PathLadder growth={growth} />
      </Section>
      {!one && (
        <Section id="growth" heading={t.rich('growthHeading')} intro={t.rich('growthIntro')}>
          <Growth growth={growth} />
        </Section>
      )}
      <Shape role={role} shape={roleShape(role)} scale={catalog.scale} />
      <PathMoves catalog={catalog} role={role} />
      {map && (
        <Section
          id="family"
          heading={t.rich('familyHeading')}
          intro={t.rich('familyIntro', { family: () => <LocalText of={map.family.name} /> })}
        >
          <FamilyMapFigure map={map} current={role} />
        </Section>
      )}
    </>
  )
}
