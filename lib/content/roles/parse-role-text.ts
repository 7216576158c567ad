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

/** The text of a role about one skill, or a translation of it. */
export type RoleText = { readonly skill: string; readonly source: Source; readonly body: Body }

/** The original; reports sections that would not be shown. */
export function parseRoleText(
  skill: string,
  source: Source,
  role: RoleDraft,
  base: Base,
  report: Report,
): RoleText | undefined {
  const body = parseSections(source, role, base, rejectFrontMatter, report)
  if (!body) return undefined
  const line = role.lines.get(skill)
  if (!line && role.linesCertain) {
    const message = `The role ${role.id} does not require ${quote(skill)}, so this text would not be shown.`
    const otherwise = `Add a line for ${skill} under requirements in role.yaml, or remove the file.`
    report(error(source.locationAt(0), message, didYouMean(skill, role.lines.keys(), otherwise)))
  }
  if (!line?.cells) return { skill, source, body }
  const required = new Set<string>(line.cells.map(({ level }) => level.id))
  for (const [level, { location }] of body.sections) {
    if (required.has(level)) continue
    const message = `The role ${role.id} does not require ${skill} at ${level}, so this section would not be shown.`
    report(
      error(
        location,
        message,
        `Require it at ${level} in the line of ${skill} in role.yaml, or remove the section.`,
      ),
    )
  }
  return { skill, source, body }
}

/** A translation; reports parts that the original lacks. */
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
    original.source.displayPath,
    report,
  )
  return { skill: original.skill, source, body }
}

type Front = NonNullable<Split['front']>

const rejectFrontMatter = (source: Source, _: Front, report: Report): void => {
  const hint = 'Remove it with its two --- lines: the file has only sections.'
  report(error(source.locationAt(0), 'The text of a role about a skill cannot have a front matter.', hint))
}

/** The front matter of a translation may contain only hashes of its originals. */
function parseFrontMatter(source: Source, { start, end }: Front, report: Report): void {
  const found = parseYaml(source, report, start, end)
  if (found) validateTranslation(source, found, report)
}

function parseSections(
  source: Source,
  role: RoleDraft,
  base: Base,
  parseFront: typeof rejectFrontMatter,
  report: Report,
): Body | undefined {
  const split = splitFrontMatter(source, report)
  if (!split) return undefined
  if (split.front) parseFront(source, split.front, report)
  const body = parseBody(source, split.body, headingsOf(role, base), report)
  if (body.intro) {
    const hint = 'Move it below a heading such as "## senior".'
    report(
      error(body.intro.location, 'This text is before the first section, so it would not be shown.', hint),
    )
  } else if (body.sections.size === 0 && source.text.slice(split.body).trim() === '') {
    report(
      error(source.locationAt(0), 'The file is empty.', 'Add a section for a level, or remove the file.'),
    )
  }
  return body
}

function headingsOf({ ladder }: RoleDraft, { ladders }: Base): Headings {
  const what = 'a level'
  const levels = ladder?.levels ?? ladders?.levels
  return levels ? { what, ids: new Set<string>(levels.map(({ id }) => id)) } : { what }
}
