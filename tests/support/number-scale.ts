import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const names = {
  en: [
    'Awareness',
    'Beginner',
    'Practitioner',
    'Independent',
    'Advanced',
    'Proficient',
    'Mentor',
    'Expert',
    'Authority',
  ],
  de: [
    'Überblick',
    'Einsteigend',
    'Praktizierend',
    'Selbstständig',
    'Fortgeschritten',
    'Versiert',
    'Anleitend',
    'Expertise',
    'Wegweisend',
  ],
  zh: ['了解', '入门', '实践', '独立', '进阶', '熟练', '指导', '专家', '权威'],
} as const

const skills = ['kneading', 'shaping', 'baking', 'selling', 'order-management-systems'] as const

/** A scale of numbers: the number of steps, and the lowest number. */
export type NumberScale = { readonly steps: number; readonly from: 0 | 1 }

/**
 * Writes content whose letters are digits into a new folder: a baker who requires every step at some level, and two
 * roles that share a skill but no level.
 */
export function writeNumberScale({ steps, from }: NumberScale): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-numbers-'))
  for (const [path, text] of Object.entries(filesOf({ steps, from }))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function filesOf({ steps, from }: NumberScale): Readonly<Record<string, string>> {
  const all = Array.from({ length: steps }, (_, at) => at)
  const localized = (of: (locale: keyof typeof names) => string) =>
    `{ en: ${of('en')}, de: ${of('de')}, zh: ${of('zh')} }`
  const nameOf = (at: number) =>
    from === 0 && at === 0
      ? '{ en: None, de: Keine, zh: 无 }'
      : localized((locale) => names[locale][at] ?? '')
  const digit = (at: number) => `${at + from}`
  const line = (start: number) =>
    [0, 1, 2, 3].map((level) => `${digit((start + level * 2) % steps)}${level > 1 ? '*' : ''}`).join(' ')
  const levels = ['junior', 'middle', 'senior', 'principal']
  const role = (id: string, has: readonly string[], lines: readonly string[]) =>
    `name: ${id}\nfamily: bakers\nsummary: Bakes bread and sells it.\nlevels:\n${has.map((level) => `  ${level}:\n`).join('')}requirements:\n${lines.map((one) => `  ${one}\n`).join('')}`
  return {
    'site.yaml': `name: Bakery\ndescription: What each role requires.\nurl: https://bakery.example\nlicence: { name: CC0, url: https://bakery.example/licence }\nlocales: [en, de, zh]\ndefaultLocale: en\n`,
    'ladders.yaml': `ladders:\n  - id: bakery\n    name: Bakery\n    levels:\n${levels.map((id) => `      - { id: ${id}, name: ${id.replace(/^./, (first) => first.toUpperCase())}, short: ${id.slice(0, 3)} }\n`).join('')}`,
    'proficiency.yaml': `scale:\n${all.map((at) => `  - id: step-${at}\n    letter: "${digit(at)}"\n    name: ${nameOf(at)}\n    meaning: Holds the skill as far as step ${digit(at)} of the scale says.\n`).join('')}`,
    'domains.yaml': `domains:\n  - id: craft\n    name: Craft\n    groups: [{ id: dough, name: Dough }]\n`,
    'families.yaml': `families:\n  - { id: bakers, name: Bakers }\n`,
    ...Object.fromEntries(
      skills.map((id) => [
        `skills/${id}.md`,
        `---\nname: ${id.replaceAll('-', ' ')}\ndomain: craft\ngroup: dough\nsummary: What is done about ${id}.\n---\n\n## senior\n\nTeaches two others what ${id} takes, and decides on the days on which it goes wrong.\n`,
      ]),
    ),
    'roles/baker/role.yaml': role(
      'baker',
      levels,
      skills.map((id, at) => `${id}: ${line(at)}`),
    ),
    'roles/apprentice/role.yaml': role('apprentice', ['junior'], [`kneading: ${digit(1)}* . . .`]),
    'roles/adviser/role.yaml': role('adviser', ['senior', 'principal'], [`kneading: . . . ${digit(2)}*`]),
  }
}
