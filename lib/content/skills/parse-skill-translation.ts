import type { Base } from '#lib/content/base/base.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { checkBodies } from '#lib/content/references/check-translation.ts'
import { skillTranslationSchema } from '#lib/content/schema/skill.ts'
import { type Body, parseBody } from '#lib/content/sections/body.ts'
import { checkFrontHeadings } from '#lib/content/sections/lookalike-headings.ts'
import { type SkillDraft, skillHeadings } from '#lib/content/skills/parse-skill.ts'
import { checkBrackets } from '#lib/content/yaml/brackets.ts'
import { isEmptyFront, splitFrontMatter } from '#lib/content/yaml/front-matter.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { type Validated, validator } from '#lib/content/yaml/validate.ts'

const validate = validator(skillTranslationSchema)

/** A parsed translation of a skill; `file` is undefined if it has no front matter. */
export type SkillTranslation = {
  readonly source: Source
  readonly file: Validated<typeof skillTranslationSchema> | undefined
  readonly body: Body
}

export function parseSkillTranslation(
  source: Source,
  original: SkillDraft,
  base: Base,
  report: Report,
): SkillTranslation | undefined {
  const split = splitFrontMatter(source, report)
  if (!split) return undefined
  const front = split.front && !isEmptyFront(source.text, split.front) ? split.front : undefined
  if (split.front) checkFrontHeadings(source, split.front, skillHeadings(base), report)
  const found = front && parseYaml(source, report, front.start, front.end)
  const file = found && validate(source, found, report)
  const body = parseBody(source, split.body, skillHeadings(base), report)
  if (!front && !body.intro && body.sections.size === 0) {
    report(error(source.locationAt(0), 'The file is empty.', 'Add translated texts, or remove the file.'))
  }
  if (!original.file) return { source, file, body }
  checkBodies(body, original.body, original.source.displayPath, report)
  if (file?.valid.keywords) {
    checkBrackets(file.valid.keywords, (index) => file.locationOf('keywords', index), report)
    if (original.file.isComplete() && !original.file.valid.keywords) {
      const message = `The keywords have no original in ${original.source.displayPath}.`
      report(error(file.locationOfKey('keywords'), message, 'Write the original first, or remove them.'))
    }
  }
  return { source, file, body }
}
