import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmbeddedSkill } from '#app/_components/embed/embedded-skill.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { findSkill, findSkillByAlias } from '#lib/model/find.ts'
import { inLocale } from '#lib/model/localized.ts'
import { movedTo } from '#lib/site/moved-to.ts'
import { findLocale, slugsOf } from '#lib/site/page-params.ts'
import { publicAddress } from '#lib/site/public-address.ts'
import { embedSkillHref, skillHref } from '#lib/site/routes.ts'

type EmbedSkillProps = PageProps<'/embed/[locale]/skills/[skill]'>

export function generateStaticParams() {
  return slugsOf(getCatalog().skills).map((skill) => ({ skill }))
}

export async function generateMetadata({ params }: EmbedSkillProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale: segment, skill: slug } = await params
  const locale = findLocale(catalog, segment)
  const skill = findSkill(catalog, slug)
  if (!locale || !skill) return {}
  return {
    title: inLocale(skill.name, locale).value,
    alternates: { canonical: publicAddress(catalog.site, skillHref(locale, skill.id)) },
  }
}

export default async function EmbedSkillPage({ params }: EmbedSkillProps) {
  const catalog = getCatalog()
  const { locale: segment, skill: slug } = await params
  const locale = findLocale(catalog, segment)
  if (!locale) notFound()
  const renamed = findSkillByAlias(catalog, slug)
  if (renamed) movedTo(embedSkillHref(locale, renamed.id))
  const skill = findSkill(catalog, slug)
  if (!skill) notFound()
  return <EmbeddedSkill catalog={catalog} skill={skill} />
}
