import { describe, expect, test } from 'vitest'
import { baseContent, contentWith, readingOf } from '#tests/support/content-base.ts'
import { cpuSeconds } from '#tests/support/cpu-seconds.ts'

const [skill, role] = ['skills/selling.md', 'roles/baker/role.yaml']
const base = (path: string): string => baseContent[path] ?? ''
const many = (make: (index: number) => string, length: number): string => {
  let text = ''
  for (let index = 0; text.length < length; index++) text += make(index)
  return text
}

/** About five times the slowest case; quadratic time would take minutes. */
const most = 5

function secondsFor(changes: Readonly<Record<string, string>>): number {
  const files = contentWith(changes)
  return cpuSeconds(() => readingOf(files))
}

describe('no file takes more than a few seconds', () => {
  test.each([
    ...['![', '##x\n', '## x\n', 'a\n=\n', '> ', '- ', '|a|b|\n|-|-|\n', '```\n', '<!--\n', '**senior**\n\n'],
    ...['word ', 'a\n\n', '&#8238;', 'e\u0301', 'Ã¼', '\ufffd', '\u0000', '\r'],
  ])('a Markdown file of a megabyte of %j', (piece) => {
    const text = many(() => piece, 500_000)
    expect(secondsFor({ [skill]: `${base(skill)}${text}` })).toBeLessThan(most)
    const allowed = text.slice(0, 95_000)
    expect(secondsFor({ [skill]: `${base(skill)}${allowed}` })).toBeLessThan(most)
  })

  test.each([
    '[',
    '{a: ',
    'a\n',
    '|\n',
    '"',
    ':\n',
    'a: b #c\n',
    '- a #b\n',
    '#a\n',
    '\n',
    '[#a\n',
    '__proto__: a\n',
  ])('a YAML file full of %j', (piece) => {
    const text = many(() => piece, 240_000)
    expect(secondsFor({ [role]: `${base(role)}${text}` })).toBeLessThan(most)
    expect(secondsFor({ [skill]: `---\n${text.slice(0, 29_000)}\n---\n` })).toBeLessThan(most)
    expect(secondsFor({ 'messages/de.json': text })).toBeLessThan(most)
  })

  test('thousands of unknown keys, terms of a glossary, and sections', () => {
    expect(secondsFor({ [role]: many((index) => `key${index}: x\n`, 120_000) })).toBeLessThan(most)
    const terms = many((index) => `  - { term: t${index}, use: [x${index}] }\n`, 120_000)
    expect(secondsFor({ 'glossary/de.yaml': `terms:\n${terms}` })).toBeLessThan(most)
    const sections = many((index) => `## sec${index}\n\nText ${index}.\n\n`, 95_000)
    expect(secondsFor({ [skill]: `${base(skill)}${sections}` })).toBeLessThan(most)
  })

  test('three thousand unknown skills against two thousand known ones', () => {
    const id = (index: number) =>
      `${((index * 2654435761) >>> 0).toString(36)}-${((index * 40503) >>> 0).toString(36)}`
    const known = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `skills/s${id(index)}.md`,
        `---\nname: Skill ${index}\ndomain: craft\ngroup: dough\nsummary: A skill.\n---\n`,
      ]),
    )
    const lines = Array.from({ length: 3000 }, (_, index) => `  s${id(index + 2000)}q: A A A\n`)
    const without = secondsFor(known)
    expect(secondsFor({ ...known, [role]: `${base(role)}${lines.join('')}` }) - without).toBeLessThan(most)
  })
})
