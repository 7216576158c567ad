import {
  sayName,
  sayProvenance,
  sayRole,
  saySkill,
  sayText,
  type Voice,
} from '#lib/export/context/export-context.ts'
import { roleBlocks } from '#lib/export/markdown/role.ts'
import { skillBlocks } from '#lib/export/markdown/skill.ts'
import { asText, bullets, heading, joinBlocks, link } from '#lib/markdown/blocks.ts'
import { rolesByFamily, skillsByDomain } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { catalogueDate } from '#lib/site/metadata/provenance.ts'
import { siteDownloads } from '#lib/site/routes/downloads.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'

/** What there is on the site and where, as https://llmstxt.org describes it. */
export function llmsText(voice: Voice, catalog: Catalog): string {
  const { locale, t } = voice
  const families = rolesByFamily(catalog, locale).flatMap(({ family, roles }) => [
    heading(2, `${t('site.roles')}: ${sayName(voice, family.name)}`),
    bullets(roles.map((role) => `${sayRole(voice, role)}: ${sayText(voice, role.summary)}`)),
  ])
  const domains = skillsByDomain(catalog, locale).flatMap(({ domain, groups }) => [
    heading(2, `${t('site.skills')}: ${sayName(voice, domain.name)}`),
    bullets(
      groups
        .flatMap(({ skills }) => skills)
        .map((skill) => `${saySkill(voice, skill)}: ${sayText(voice, skill.summary)}`),
    ),
  ])
  const files = siteDownloads(locale).filter(({ kind }) => kind !== 'llms')
  return joinBlocks([
    ...introduction(voice, catalog),
    ...families,
    ...domains,
    heading(2, t('downloads.heading')),
    bullets(
      files.map(({ kind, href }) => {
        const name = asText(t(`downloads.${kind}.name`))
        return `${link(name, publicAddress(catalog.site, href))}: ${asText(t(`downloads.${kind}.use`))}`
      }),
    ),
    sayProvenance(voice, '', catalogueDate(catalog)),
  ])
}

/** Every role and every skill in one text. */
export function llmsFullText(voice: Voice, catalog: Catalog): string {
  return joinBlocks([
    ...introduction(voice, catalog),
    sayProvenance(voice, '', catalogueDate(catalog)),
    ...catalog.roles.flatMap((role) => ['---', ...roleBlocks(voice, catalog, role)]),
    ...catalog.skills.flatMap((skill) => ['---', ...skillBlocks(voice, catalog, skill)]),
  ])
}

function introduction(voice: Voice, { site, scale, ladders }: Catalog) {
  const { t } = voice
  return [
    heading(1, sayName(voice, site.name)),
    `> ${sayText(voice, site.description)}`,
    ...ladders.map(({ name, levels }) =>
      joinBlocks([
        `${t('home.howLevel')} (${sayName(voice, name)}):`,
        bullets(levels.map((level) => sayName(voice, level.name))),
      ]).trim(),
    ),
    `${t('home.howProficiency')}:`,
    bullets(
      scale.map(
        (proficiency) => `${sayName(voice, proficiency.name)}: ${sayText(voice, proficiency.meaning)}`,
      ),
    ),
  ]
}
