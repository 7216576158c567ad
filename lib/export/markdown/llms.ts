import {
  type ExportContext,
  writeName,
  writeProvenance,
  writeRole,
  writeSkill,
  writeText,
} from '#lib/export/context/export-context.ts'
import { roleBlocks } from '#lib/export/markdown/role.ts'
import { skillBlocks } from '#lib/export/markdown/skill.ts'
import { asText, bullets, heading, joinBlocks, link } from '#lib/markdown/blocks.ts'
import { rolesByFamily, skillsByDomain } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { catalogueDate } from '#lib/site/metadata/provenance.ts'
import { siteDownloads } from '#lib/site/routes/downloads.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'

/** An index of the site in the format of https://llmstxt.org. */
export function llmsText(context: ExportContext, catalog: Catalog): string {
  const { locale, t } = context
  const families = rolesByFamily(catalog, locale).flatMap(({ family, roles }) => [
    heading(2, `${t('site.roles')}: ${writeName(context, family.name)}`),
    bullets(roles.map((role) => `${writeRole(context, role)}: ${writeText(context, role.summary)}`)),
  ])
  const domains = skillsByDomain(catalog, locale).flatMap(({ domain, groups }) => [
    heading(2, `${t('site.skills')}: ${writeName(context, domain.name)}`),
    bullets(
      groups
        .flatMap(({ skills }) => skills)
        .map((skill) => `${writeSkill(context, skill)}: ${writeText(context, skill.summary)}`),
    ),
  ])
  const files = siteDownloads(locale).filter(({ kind }) => kind !== 'llms')
  return joinBlocks([
    ...introduction(context, catalog),
    ...families,
    ...domains,
    heading(2, t('downloads.heading')),
    bullets(
      files.map(({ kind, href }) => {
        const name = asText(t(`downloads.${kind}.name`))
        return `${link(name, publicAddress(catalog.site, href))}: ${asText(t(`downloads.${kind}.use`))}`
      }),
    ),
    writeProvenance(context, '', catalogueDate(catalog)),
  ])
}

/** Every role and every skill in one text. */
export function llmsFullText(context: ExportContext, catalog: Catalog): string {
  return joinBlocks([
    ...introduction(context, catalog),
    writeProvenance(context, '', catalogueDate(catalog)),
    ...catalog.roles.flatMap((role) => ['---', ...roleBlocks(context, catalog, role)]),
    ...catalog.skills.flatMap((skill) => ['---', ...skillBlocks(context, catalog, skill)]),
  ])
}

function introduction(context: ExportContext, { site, scale, ladders }: Catalog) {
  const { t } = context
  return [
    heading(1, writeName(context, site.name)),
    `> ${writeText(context, site.description)}`,
    ...ladders.map(({ name, levels }) =>
      joinBlocks([
        `${t('home.howLevel')} (${writeName(context, name)}):`,
        bullets(levels.map((level) => writeName(context, level.name))),
      ]).trim(),
    ),
    `${t('home.howProficiency')}:`,
    bullets(
      scale.map(
        (proficiency) =>
          `${writeName(context, proficiency.name)}: ${writeText(context, proficiency.meaning)}`,
      ),
    ),
  ]
}
