import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { OverlapBar } from '#app/_components/role-comparison/overlap-bar.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { PageTitle } from '#app/_components/ui/page-title.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { compareRoles } from '#lib/model/compare/compare-roles.ts'
import { overlapPercent, type RoleOverlap } from '#lib/model/compare/overlap.ts'
import type { RolesToCompare } from '#lib/model/compare/role-pairs.ts'
import { comparePairHref } from '#lib/site/routes/routes.ts'
import '#app/_components/role-comparison/role-comparison.css'

type SecondRoleChoiceProps = {
  readonly role: Role
  readonly others: RolesToCompare
}

/** The roles that a role can be compared with, by overlap. */
export function SecondRoleChoice({ role, others }: SecondRoleChoiceProps) {
  const t = useTranslations('compare')
  const { near, far } = others
  const title = t.rich('withTitle', { role: () => <LocalText of={role.name} marked /> })
  if (near.length === 0) return <PageTitle title={title} lead={t.rich('tooFew')} />
  return (
    <>
      <PageTitle title={title} lead={t.rich('withLead')} />
      <Section id="nearest" heading={t.rich('nearestHeading')} intro={t.rich('overlapMeaning')}>
        <Choices role={role} others={near} />
      </Section>
      {far.length > 0 && (
        <Section id="further" heading={t.rich('furtherHeading')} intro={t.rich('furtherIntro')}>
          <Choices role={role} others={far} />
        </Section>
      )}
    </>
  )
}

type ChoicesProps = { readonly role: Role; readonly others: readonly RoleOverlap[] }

function Choices({ role, others }: ChoicesProps) {
  const t = useTranslations('compare')
  const locale = useLocale()
  return (
    <ol className="role-choices">
      {others.map(({ role: other, overlap }) => {
        const { differing, equal, notComparable } = compareRoles(role, other)
        const shared = differing.length + equal.length + notComparable.length
        return (
          <li key={other.id}>
            <a href={comparePairHref(locale, role.id, other.id)}>
              <LocalText of={other.name} />
            </a>
            <p>
              <LocalText of={other.family.name} />
            </p>
            <p className="choice-overlap">
              {overlap === undefined ? <span>{t.rich('overlapUnknown')}</span> : <Overlap share={overlap} />}
              <span>{t.rich('sharedCount', { count: shared })}</span>
            </p>
          </li>
        )
      })}
    </ol>
  )
}

function Overlap({ share }: { readonly share: number }) {
  const t = useTranslations('compare')
  const percent = overlapPercent(share)
  return (
    <>
      <OverlapBar percent={percent} />
      <span>{t.rich('overlap', { overlap: percent / 100 })}</span>
    </>
  )
}
