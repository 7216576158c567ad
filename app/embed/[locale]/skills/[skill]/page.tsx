import type { Metadata } from 'next'
import { EmbeddedSkill } from '#app/_components/embed/embedded-skill.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { resolveSkill } from '#lib/site/routes/page-params.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'
import { skillHref } from '#lib/site/routes/routes.ts'

type EmbedSkillProps = PageProps<'/embed/[locale]/skills/[skill]'>

export async function generateMetadata({ params }: EmbedSkillProps): Promise<Metadata> {
  const catalog = getCatalog()
  const { locale, skill } = resolveSkill(catalog, await params)
  return {
    title: inLocale(skill.name, locale).value,
    alternates: { canonical: publicAddress(catalog.site, skillHref(locale, skill.id)) },
  }
}

export default async function EmbedSkillPage({ params }: EmbedSkillProps) {
  const catalog = getCatalog()
  const { skill } = resolveSkill(catalog, await params)
  return <EmbeddedSkill catalog={catalog} skill={skill} />
}
