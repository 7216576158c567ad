import { createTranslator } from 'next-intl'
import { rolePaper } from '#lib/export/paper/role-paper.ts'
import type { Printing } from '#lib/export/paper/sheet.ts'
import { skillPaper } from '#lib/export/paper/skill-paper.ts'
import { latestDate, provenanceOf, roleDate } from '#lib/export/provenance.ts'
import { provenanceLines } from '#lib/export/provenance-lines.ts'
import type { Typesetting } from '#lib/export/typst/compiler.ts'
import { messagesFor } from '#lib/i18n/messages.ts'
import type { Catalog } from '#lib/model/catalog.ts'
import type { IsoDate, Locale } from '#lib/model/ids.ts'
import type { Role } from '#lib/model/role.ts'
import type { Skill } from '#lib/model/skill.ts'
import { type PagePath, roleFileHref, rolePath, skillFileHref, skillPath } from '#lib/site/routes.ts'

/** What the route of a role's PDF typesets, without Next. */
export function roleTypesetting(catalog: Catalog, role: Role, locale: Locale): Typesetting {
  const printing = printingOf(catalog, locale, rolePath(role.id), roleDate(role))
  const address = roleFileHref(locale, role.id, 'pdf')
  return { template: 'paper/role.typ', data: rolePaper(role, printing), address }
}

export function skillTypesetting(catalog: Catalog, skill: Skill, locale: Locale): Typesetting {
  const printing = printingOf(catalog, locale, skillPath(skill.id), latestDate([skill]))
  const address = skillFileHref(locale, skill.id, 'pdf')
  return { template: 'paper/skill.typ', data: skillPaper(skill, printing), address }
}

export function printingOf(catalog: Catalog, locale: Locale, path: PagePath, date?: IsoDate): Printing {
  const messages = messagesFor(locale, catalog.site.defaultLocale, new Map())
  const provenance = provenanceOf({ site: catalog.site, locale, path, date })
  const words = createTranslator({ locale, messages, namespace: 'provenance' })
  return {
    catalog,
    locale,
    t: createTranslator({ locale, messages }),
    provenance,
    provenanceLines: provenanceLines(provenance, locale, words),
  }
}
