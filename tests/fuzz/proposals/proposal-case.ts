import { type Operation, operationSchema } from '#lib/community/change/operation.ts'
import { operationsSchema } from '#lib/community/change/operations.ts'
import { readValue } from '#lib/community/change/read-value.ts'
import type { Target } from '#lib/community/change/value-locations.ts'
import { kindOf } from '#lib/content/read/file-kind.ts'
import { readLegend } from '#lib/content/splice/legend.ts'
import { type Random, randomOf } from '#tests/bench/content/random.ts'
import { allByKind, usualFolders } from '#tests/fuzz/case.ts'
import { pieces } from '#tests/fuzz/pieces.ts'
import type { SmallContent } from '#tests/fuzz/small-contents.ts'

export type ProposalCase = {
  readonly content: SmallContent
  /** Undefined if the form would not be accepted. */
  readonly operations: readonly Operation[] | undefined
}

/** Deterministic for a seed and a number. Every `before` is what the content says. */
export function proposalOf(seed: string, number: number): ProposalCase {
  const random = randomOf('proposal', seed, number)
  const pages = allByKind(usualFolders).filter(([first]) => /^(?:skills|roles)\//.test(first?.path ?? ''))
  const content = random.pick(random.pick(pages)).get()
  const targets = targetsOf(content, random)
  const operations = random.some(targets, random.pick([1, 1, 1, 2, 3])).flatMap((target) => {
    const before = readValue(content.files, target)
    if (before === undefined) return []
    const operation = { ...target, before, after: valueFor(target, before, content, random) }
    const parsed = operationSchema.safeParse(operation)
    return parsed.success ? [parsed.data] : []
  })
  const parsed = operationsSchema.safeParse(operations)
  return { content, operations: parsed.success ? parsed.data : undefined }
}

/** Of a role or a skill that the content has in full. */
function targetsOf({ path, files }: SmallContent, random: Random): readonly Target[] {
  const kind = kindOf(path)
  const legend = readLegend(files)
  if (!legend) return []
  const locale = random.pick(['', '', 'de', 'zh', 'ar'].filter((one) => one !== legend.defaultLocale))
  const own = locale === '' ? {} : { locale }
  const level = random.pick((legend.ladders[0]?.levels ?? []).map(({ id }) => `${id}`))
  const skill = 'skill' in kind ? kind.skill : random.pick(skillsOf(files))
  const texts = (about: object, parts: readonly string[]) =>
    parts.map((part) => ({ op: 'setText', part, ...about, ...own }))
  const fields = (about: object, parts: readonly string[]) =>
    parts.map((part) => ({ op: 'setField', part, ...about }))
  const role = 'role' in kind ? kind.role : undefined
  const ofRole = [
    ...texts({ role, skill, level }, ['roleDescription', 'roleDescription']),
    ...['setCell', 'setCell', 'setCell'].map((op) => ({ op, role, skill, level })),
  ]
  const ofPage = [
    ...texts({ role }, locale ? ['roleSummary', 'roleName'] : ['roleSummary']),
    ...texts({ role, level }, ['levelTitle', 'levelFocus']),
    ...texts({ role, next: random.pick([...rolesOf(files), 'baker']) }, ['moveReason']),
    ...fields({ role, level, ...own }, ['stack']),
    ...fields({ role }, ['next']),
    ...['addLine', 'removeLine'].map((op) => ({ op, role, skill })),
    { op: 'rename', kind: 'role', id: role, to: role },
  ]
  const ofSkill = [
    ...texts({ skill }, locale ? ['skillSummary', 'skillName'] : ['skillSummary', 'skillIntro']),
    ...legend.sections.flatMap((at) => texts({ skill, at }, ['skillDescription'])),
    ...fields({ skill, ...own }, ['keywords']),
    ...fields({ skill }, ['links', 'related']),
    { op: 'rename', kind: 'skill', id: skill, to: skill },
    { op: 'addSkill', skill: `new-${random.between(0, 9)}` },
  ]
  const all = role === undefined ? ofSkill : 'skill' in kind ? ofRole : [...ofRole, ...ofPage]
  return all as unknown as readonly Target[]
}

const skillsOf = (files: SmallContent['files']): readonly string[] =>
  [...files.keys()].flatMap((path) => /^skills\/([a-z0-9-]+)\.md$/.exec(path)?.[1] ?? [])
const rolesOf = (files: SmallContent['files']): readonly string[] =>
  [...files.keys()].flatMap((path) => /^roles\/([a-z0-9-]+)\/role\.yaml$/.exec(path)?.[1] ?? [])

const words = [
  'Kneads',
  'dough',
  'by hand',
  'and',
  'judges 面团',
  'früh',
  'the *window* test',
  '`docker run`',
]

/** A text of plain words and of pieces that mean something to a parser. */
function textFor(before: unknown, random: Random): string {
  const share = random.pick([0, 0.2, 0.7])
  const own = Array.from({ length: random.between(1, 8) }, () =>
    random.isLuckyIn(share) ? random.pick(pieces) : `${random.pick(words)} `,
  ).join('')
  if (typeof before !== 'string' || random.isLuckyIn(0.5)) return own
  const at = random.between(0, before.length)
  return `${before.slice(0, at)} ${own}${before.slice(at)}`
}

function valueFor(target: Target, before: unknown, { files }: SmallContent, random: Random): unknown {
  const isRemoved = before !== null && random.isLuckyIn(0.1)
  const legend = readLegend(files)
  const cell = () => ({
    proficiency: random.pick([...(legend?.letters.keys() ?? [])]),
    mandatory: random.isLuckyIn(0.5),
  })
  switch (target.op) {
    case 'setText':
      return isRemoved ? null : textFor(before, random)
    case 'rename':
      return textFor(before, random)
    case 'setField':
      return isRemoved ? null : listFor(target.part, before, files, random)
    case 'setCell':
      return isRemoved ? null : cell()
    case 'addLine':
      return Object.fromEntries(
        (legend?.ladders[0]?.levels ?? []).flatMap(({ id }) => (random.isLuckyIn(0.6) ? [[id, cell()]] : [])),
      )
    case 'addSkill':
      return newSkill(files, random)
    default:
      return null
  }
}

function listFor(part: string, before: unknown, files: SmallContent['files'], random: Random): unknown {
  const items: unknown[] = Array.isArray(before) ? [...before] : []
  const item = () => {
    if (part === 'links') return { title: textFor('', random), url: 'https://example.org/a?b=c#d' }
    if (part === 'related') return random.pick(skillsOf(files))
    if (part === 'next')
      return { role: random.pick(rolesOf(files)), level: 'senior', reason: textFor('', random) }
    return textFor('', random)
  }
  for (let edits = random.between(1, 3); edits > 0; edits -= 1) {
    const at = random.between(0, items.length)
    const kind = random.pick(['insert', 'insert', 'replace', 'remove'])
    if (kind === 'insert') items.splice(at, 0, item())
    else if (at < items.length) items.splice(at, 1, ...(kind === 'replace' ? [item()] : []))
  }
  return items
}

function newSkill(files: SmallContent['files'], random: Random): unknown {
  const like = random.pick(skillsOf(files))
  const [domain, group] = (['domain', 'group'] as const).map((part) =>
    readValue(files, { op: 'setField', part, skill: like }),
  )
  const section = random.pick(readLegend(files)?.sections ?? [])
  return {
    ...{ name: textFor('', random), domain, group, summary: textFor('', random) },
    ...(random.isLuckyIn(0.5) && { keywords: [textFor('', random)] }),
    ...(random.isLuckyIn(0.5) && { intro: textFor('', random) }),
    descriptions: { [section]: textFor('', random) },
  }
}
