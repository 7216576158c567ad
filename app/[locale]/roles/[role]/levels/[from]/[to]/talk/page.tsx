import type { Metadata } from 'next'
import { getTranslations } from '#app/_components/i18n/translations.tsx'
import { RoleSubpage } from '#app/_components/role/role-subpage.tsx'
import { TalkSheet } from '#app/_components/talk/talk-sheet.tsx'
import { getCatalog } from '#lib/content/index.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { roleMetadata } from '#lib/site/metadata/metadata-of-pages.ts'
import { resolveLevels } from '#lib/site/routes/page-params.ts'
import { levelsHref, talkPath } from '#lib/site/routes/routes.ts'

type TalkPageProps = PageProps<'/[locale]/roles/[role]/levels/[from]/[to]/talk'>

export async function generateMetadata({ params }: TalkPageProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, role, pair } = resolveLevels(catalog, await params)
  const t = await getTranslations({ locale, namespace: 'talk' })
  const names = namesOf(role, pair, locale)
  return roleMetadata(catalog, {
    role,
    locale,
    path: talkPath(role.id, pair.from.level.id, pair.to.level.id),
    title: t('metaTitle', names),
    description: t('metaDescription', names),
  })
}

export default async function TalkPage({ params }: TalkPageProps) {
  const catalog = getCatalog()
  const { locale, role, pair } = resolveLevels(catalog, await params)
  const t = await getTranslations({ locale })
  const [from, to] = [pair.from.level.id, pair.to.level.id]
  const step = t('levels.metaTitle', namesOf(role, pair, locale))
  const crumbs = [{ label: step, href: levelsHref(locale, role.id, from, to) }]
  return (
    <RoleSubpage
      site={catalog.site}
      role={role}
      path={talkPath(role.id, from, to)}
      crumbs={crumbs}
      name={t('talk.heading')}
    >
      <TalkSheet site={catalog.site} role={role} pair={pair} />
    </RoleSubpage>
  )
}

function namesOf(role: Role, { from, to }: LevelPair, locale: Locale) {
  return {
    role: inLocale(role.name, locale).value,
    from: inLocale(from.level.name, locale).value,
    to: inLocale(to.level.name, locale).value,
  }
}
