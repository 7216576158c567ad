import type { Base } from '#lib/content/base/base.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { quote } from '#lib/content/problems/words.ts'
import { checkBodies } from '#lib/content/references/check-translation.ts'
import type { RoleDraft } from '#lib/content/roles/parse-role.ts'
import { roleTextTranslationSchema } from '#lib/content/schema/role.ts'
import { type Body, parseBody } from '#lib/content/sections/body.ts'
import type { Headings } from '#lib/content/sections/headings.ts'
import { type Split, splitFrontMatter } from '#lib/content/yaml/front-matter.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { validator } from '#lib/content/yaml/validate.ts'

const validateTranslation = validator(roleTextTranslationSchema)

/** What a role says of one skill, or a translation of it. */
export type RoleText = { readonly skill: string; readonly source: Source; readonly body: Body }

/** The original; sections that nothing would show are reported. */
export function parseRoleText(
  skill: string,
  source: Source,
  role: RoleDraft,
  base: Base,
  report: Report,
): RoleText | undefined {
  const body = parseSections(source, role, base, refuseFrontMatter, report)
  if (!body) return undefined
  const line = role.lines.get(skill)
  if (!line && role.linesCertain) {
    const message = `The role ${role.id} does not ask for ${quote(skill)}, so nothing would show this text.`
    const otherwise = `Add a line for ${skill} under requirements in role.yaml, or remove the file.`
    report(error(source.placeAt(0), message, didYouMean(skill, role.lines.keys(), otherwise)))
  }
  if (!line?.cells) return { skill, source, body }
  const asked = new Set<string>(line.cells.map(({ level }) => level.id))
  for (const [level, { place }] of body.sections) {
    if (asked.has(level)) continue
    const message = `The role ${role.id} does not ask for ${skill} at ${level}, so nothing would show this section.`
    report(
      error(
        place,
        message,
        `Ask for it at ${level} in the line of ${skill} in role.yaml, or remove the section.`,
      ),
    )
  }
  return { skill, source, body }
}

/** A translation; what the original lacks is reported. */
export function parseRoleTextTranslation(
  source: Source,
  role: RoleDraft,
  original: RoleText,
  base: Base,
  report: Report,
): RoleText | undefined {
  const body = parseSections(source, role, base, parseFrontMatter, report)
  if (!body) return undefined
  checkBodies(
    { sections: body.sections, complete: body.complete },
    original.body,
    original.source.shown,
    report,
  )
  return { skill: original.skill, source, body }
}

type Front = NonNullable<Split['front']>

const refuseFrontMatter = (source: Source, _: Front, report: Report): void => {
  const mend = 'Remove it, with its two lines of ---: the file holds sections only.'
  report(error(source.placeAt(0), 'The text of a role has no front matter.', mend))
}

/** A translation may note which originals it renders, and nothing else. */
function parseFrontMatter(source: Source, { start, end }: Front, report: Report): void {
  const found = parseYaml(source, report, start, end)
  if (found) validateTranslation(source, found, report)
}

function parseSections(
  source: Source,
  role: RoleDraft,
  base: Base,
  parseFront: typeof refuseFrontMatter,
  report: Report,
): Body | undefined {
  const split = splitFrontMatter(source, report)
  if (!split) return undefined
  if (split.front) parseFront(source, split.front, report)
  const body = parseBody(source, split.body, headingsOf(role, base), report)
  if (body.intro) {
    const mend = 'Move it below a heading such as "## senior".'
    report(
      error(body.intro.place, 'This text stands before the first section, so nothing would show it.', mend),
    )
  } else if (body.sections.size === 0 && source.text.slice(split.body).trim() === '') {
    report(
      error(source.placeAt(0), 'There is nothing in it.', 'Write a section for a level, or remove the file.'),
    )
  }
  return body
}

function headingsOf({ ladder }: RoleDraft, { ladders }: Base): Headings {
  const what = 'a level'
  const levels = ladder?.levels ?? ladders?.levels
  return levels ? { what, ids: new Set<string>(levels.map(({ id }) => id)) } : { what }
}
