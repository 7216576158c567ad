import fc from 'fast-check'

/** A content made up by fast-check: its files, and what must be counted in it. */
export type MadeContent = {
  readonly files: ReadonlyMap<string, string>
  /** The grid of each role as it is written: lines of cells. */
  readonly grids: readonly (readonly (readonly string[])[])[]
}

type Shape = {
  readonly ladders: readonly number[]
  readonly scale: number
  readonly locales: readonly string[]
  readonly skills: number
  readonly roles: readonly RoleShape[]
  readonly sections: readonly boolean[]
}

type RoleShape = {
  readonly ladder: number
  readonly first: number
  readonly asked: readonly (readonly (number | undefined)[])[]
  readonly stars: readonly boolean[]
}

const cell = fc.option(fc.nat(), { nil: undefined, freq: 3 })
const role: fc.Arbitrary<RoleShape> = fc.record({
  ladder: fc.nat(),
  first: fc.nat(),
  asked: fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 6 }),
  stars: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
})

/** Sound content of any shape: one to three ladders of one to nine levels, scales of one to seven, sparse grids. */
export const madeContent: fc.Arbitrary<MadeContent> = fc
  .record({
    ladders: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
    scale: fc.integer({ min: 1, max: 7 }),
    locales: fc.shuffledSubarray(['en', 'zh', 'de', 'es', 'pt-BR'], { minLength: 1 }),
    skills: fc.integer({ min: 1, max: 8 }),
    roles: fc.array(role, { minLength: 0, maxLength: 4 }),
    sections: fc.array(fc.boolean(), { minLength: 5, maxLength: 11 }),
  })
  .map(toContent)

function toContent(shape: Shape): MadeContent {
  const roles = shape.roles.map((one, index) => toRole(one, index, shape))
  const files = new Map<string, string>([
    ...baseFiles(shape),
    ...Array.from({ length: shape.skills }, (_, index) => skillFiles(index, shape)).flat(),
    ...roles.flatMap(({ own }) => own),
  ])
  return { files, grids: roles.map(({ grid }) => grid) }
}

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index))
const levelId = (ladder: number, step: number): string => `l${ladder}-s${step}`
const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length]

/** A text in every second language besides the default one. */
function inLanguages(text: string, { locales }: Shape): string {
  const some = locales.filter((_, index) => index % 2 === 0)
  return JSON.stringify(Object.fromEntries(some.map((locale) => [locale, inLanguage(text, locale)])))
}

const inLanguage = (text: string, locale: string): string => `${text} ${locale}`

function baseFiles(shape: Shape): [string, string][] {
  const [locale = 'en'] = shape.locales
  const named = (id: string) => `id: ${id}\n    name: ${inLanguages(id, shape)}`
  const ladders = shape.ladders.map((steps, ladder) => {
    const levels = times(steps, (step) => `      - { id: ${levelId(ladder, step)}, name: Level, short: L }\n`)
    return `  - ${named(`ladder-${ladder}`)}\n    levels:\n${levels.join('')}`
  })
  const scale = times(
    shape.scale,
    (step) => `  - { id: p${step}, letter: "${step + 1}", name: P, meaning: Means. }\n`,
  )
  const site = `name: Made\ndescription: Made up.\nurl: https://made.example\nlicence: { name: L, url: https://l.example/ }\n`
  return [
    ['site.yaml', `${site}locales: [${shape.locales.join(', ')}]\ndefaultLocale: ${locale}\n`],
    ['ladders.yaml', `ladders:\n${ladders.join('')}`],
    ['proficiency.yaml', `scale:\n${scale.join('')}`],
    ['domains.yaml', `domains:\n  - ${named('domain')}\n    groups: [{ id: group, name: Group }]\n`],
    ['families.yaml', `families:\n  - ${named('family')}\n`],
  ]
}

function skillFiles(skill: number, shape: Shape): [string, string][] {
  const ids = [levelId(0, 0), ...times(shape.scale, (step) => `p${step}`)]
  const present = ids.filter((_, place) => pick(shape.sections, place + skill))
  const body = (language: string) =>
    present.map((id) => `## ${id}\n\nText of ${id} of skill ${skill} in ${language}.\n`).join('\n')
  const front = `---\nname: Skill ${skill}\ndomain: domain\ngroup: group\nsummary: A skill.\n---\n\n`
  const [first = 'en', ...others] = shape.locales
  const translations = others.filter((_, place) => present.length > 0 && pick(shape.sections, place))
  return [
    [`skills/skill-${skill}.md`, `${front}${body(first)}`],
    ...translations.map((locale): [string, string] => [`skills/skill-${skill}.${locale}.md`, body(locale)]),
  ]
}

function toRole(role: RoleShape, at: number, shape: Shape): { own: [string, string][]; grid: string[][] } {
  const ladder = role.ladder % shape.ladders.length
  const steps = shape.ladders[ladder] ?? 1
  const first = role.first % steps
  const grid = role.asked.slice(0, shape.skills).map((cells, line) =>
    times(steps, (step) => {
      const asked = step < first ? undefined : cells[step]
      // A line asks for something somewhere, or it would be a mistake.
      if (asked === undefined && step < steps - 1) return '.'
      return `${((asked ?? 0) % shape.scale) + 1}${pick(role.stars, line + step) ? '*' : ''}`
    }),
  )
  const levels = times(steps - first, (step) => `  ${levelId(ladder, first + step)}:\n`).join('')
  const lines = grid.map((cells, line) => `  skill-${line}: ${cells.join('  ')}\n`).join('')
  const head = `name: Role ${at}\nfamily: family\nsummary: A role.\nladder: ladder-${ladder}\n`
  return { own: [[`roles/role-${at}/role.yaml`, `${head}levels:\n${levels}requirements:\n${lines}`]], grid }
}
