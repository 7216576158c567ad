import type { Base } from '#lib/content/base/base.ts'
import { emptyMap } from '#lib/content/problems/located.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { quote } from '#lib/content/problems/words.ts'
import { checkReference, checkRepeats } from '#lib/content/references/check-reference.ts'
import { skillSchema } from '#lib/content/schema/skill.ts'
import { type Body, parseBody, unreadBody } from '#lib/content/sections/body.ts'
import type { Headings } from '#lib/content/sections/headings.ts'
import { checkFrontHeadings } from '#lib/content/sections/lookalike-headings.ts'
import { checkBrackets } from '#lib/content/yaml/brackets.ts'
import { isEmptyFront, splitFrontMatter } from '#lib/content/yaml/front-matter.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { type Validated, validator } from '#lib/content/yaml/validate.ts'

const validate = validator(skillSchema)

/** A parsed skill file. */
export type SkillDraft = {
  readonly id: string
  readonly source: Source
  /** Its front matter; undefined if it cannot be parsed. */
  readonly file: Validated<typeof skillSchema> | undefined
  readonly body: Body
}

export function parseSkill(
  id: string,
  source: Source,
  base: Base,
  skills: ReadonlySet<string>,
  report: Report,
): SkillDraft {
  const split = splitFrontMatter(source, report)
  if (!split) return { id, source, file: undefined, body: unreadBody }
  if (!split.front) {
    const hint = 'Write --- on the first line, then name, domain, group and summary, then --- again.'
    report(error(source.locationAt(0), 'The file has no front matter.', hint))
    return { id, source, file: undefined, body: unreadBody }
  }
  checkFrontHeadings(source, split.front, skillHeadings(base), report)
  const { start, end } = split.front
  const found = isEmptyFront(source.text, split.front)
    ? { ...emptyMap, start }
    : parseYaml(source, report, start, end)
  const file = found && validate(source, found, report)
  if (file) checkSkill(id, file, base, skills, report)
  return { id, source, file, body: parseBody(source, split.body, skillHeadings(base), report) }
}

/** A skill describes itself by level, by proficiency, or both. */
export function skillHeadings({ ladders, scale }: Base): Headings {
  const what = 'a level or a proficiency'
  if (!ladders || !scale) return { what }
  return { what, ids: new Set([...ladders.levels, ...scale.named].map(({ id }) => id)) }
}

function checkSkill(
  id: string,
  file: Validated<typeof skillSchema>,
  base: Base,
  skills: ReadonlySet<string>,
  report: Report,
): void {
  const { valid, locationOf } = file
  checkTaxonomy(file, base, report)
  checkBrackets(valid.keywords ?? [], (index) => locationOf('keywords', index), report)
  const related = valid.related ?? []
  for (const [index, other] of related.entries()) {
    const location = locationOf('related', index)
    if (other === id)
      report(error(location, `${quote(id)} is related to itself.`, 'Remove it from the list.'))
    else
      checkReference(other, { what: 'skill', ids: skills, add: `add skills/${other}.md.` }, location, report)
  }
  checkRepeats(related, (index) => locationOf('related', index), report)
}

function checkTaxonomy(
  { valid, locationOf }: Validated<typeof skillSchema>,
  { domains }: Base,
  report: Report,
): void {
  if (!domains) return
  const ids = new Set<string>(domains.all.map((domain) => domain.id))
  const add = 'add it to domains.yaml.'
  const known =
    valid.domain !== undefined &&
    checkReference(valid.domain, { what: 'domain', ids, add }, locationOf('domain'), report)
  if (valid.group === undefined) return
  const home = domains.all.find(({ groups }) => groups.some(({ id }) => id === valid.group))
  if (!home) {
    const domain = domains.all.find((one) => one.id === valid.domain)
    const groups = (domain ? [domain] : domains.all).flatMap((one) => one.groups.map((group) => group.id))
    checkReference(
      valid.group,
      { what: 'group', ids: new Set<string>(groups), add },
      locationOf('group'),
      report,
    )
  } else if (known && home.id !== valid.domain) {
    const message = `${quote(valid.group)} is a group of ${home.id}, not of ${valid.domain}.`
    report(error(locationOf('group'), message, `Write "domain: ${home.id}", or a group of ${valid.domain}.`))
  }
}
