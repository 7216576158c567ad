import { type Ladders, parseLadders } from '#lib/content/base/parse-ladders.ts'
import { parseScale, type Scale } from '#lib/content/base/parse-scale.ts'
import { parseSite } from '#lib/content/base/parse-site.ts'
import { type Domains, type Families, parseDomains, parseFamilies } from '#lib/content/base/parse-taxonomy.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Checks } from '#lib/content/problems/rules.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import type { ContentFiles } from '#lib/content/read/content-files.ts'
import type { BaseFile } from '#lib/content/read/file-kind.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'
import type { Site } from '#lib/model/catalog/site.ts'

/**
 * What skills and roles are validated against. An invalid part is undefined, and the checks that need it are skipped:
 * one mistake in a ladder is one problem, not one in every role.
 */
export type Base = {
  readonly locales: Locales | undefined
  readonly site: Site | undefined
  readonly ladders: Ladders | undefined
  readonly scale: Scale | undefined
  readonly domains: Domains | undefined
  readonly families: Families | undefined
  /** The severities that the site sets for rules. */
  readonly checks: Checks
}

/** Reports base files that are missing or broken. */
export function parseBase(contentFiles: ContentFiles, folder: string, report: Report): Base {
  const parse = <Part>(name: BaseFile, parsePart: (source: Source) => Part): Part | undefined => {
    const file = contentFiles.files.find(({ kind }) => kind === name)
    if (file) return file.readable ? parsePart(file.source) : undefined
    const path = `${name}.yaml`
    if (!contentFiles.meant.has(path)) {
      const location = { file: folder === '' ? path : `${folder}/${path}`, line: 1, column: 1 }
      report(error(location, 'The file is missing.', `Add it, with ${contents[name]}.`))
    }
    return undefined
  }
  const { site, locales, checks = new Map() } = parse('site', (source) => parseSite(source, report)) ?? {}
  const ladders = parse('ladders', (source) => parseLadders(source, locales, report))
  const scale = parse('proficiency', (source) => parseScale(source, locales, report))
  const domains = parse('domains', (source) => parseDomains(source, locales, report))
  const families = parse('families', (source) => parseFamilies(source, locales, report))
  const apart = !ladders || !scale || checkApart(ladders, scale, report)
  return { locales, site, ladders, scale: apart ? scale : undefined, domains, families, checks }
}

const contents = {
  site: 'the name, the address and the languages of the site',
  ladders: 'the ladders and their levels',
  proficiency: 'the scale of proficiencies',
  domains: 'the domains of skills and their groups',
  families: 'the families of roles',
} satisfies Record<BaseFile, string>

/** A heading of a skill file names a level or a proficiency, so no id may be both. */
function checkApart(ladders: Ladders, scale: Scale, report: Report): boolean {
  const levels = new Set(ladders.levels.map(({ id }) => id))
  const both = scale.named.filter(({ id }) => levels.has(id))
  for (const { id, location } of both) {
    report(
      error(
        location,
        `${quote(id)} is also the id of a level.`,
        'Give the proficiency another id, such as "working".',
      ),
    )
  }
  return both.length === 0
}
