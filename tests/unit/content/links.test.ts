import { expect, test } from 'vitest'
import { skillMarkdown } from '#lib/export/markdown/skill.ts'
import { rewriteLinks } from '#lib/markdown/text-links.ts'
import { findSkill } from '#lib/model/catalog/find.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { baseContent, contentOf, contentWith, problemsOf, readingOf } from '#tests/support/content-base.ts'
import { cpuSeconds } from '#tests/support/cpu-seconds.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'

const path = 'skills/selling.md'
const [, front] = (baseContent[path] ?? '').split('---\n')
const withText = (text: string) => ({ [path]: `---\n${front}---\n\n## working\n\n${text}\n` })
const textOf = (text: string) =>
  [...(findSkill(contentOf(withText(text)).catalog, 'selling')?.byProficiency.values() ?? [])][0]?.original

test.each([
  ['kneading.md', '/skills/kneading'],
  ['./kneading.md', '/skills/kneading'],
  ['../skills/kneading.md', '/skills/kneading'],
  ['kneading.de.md', '/skills/kneading'],
  ['kneading.md#senior', '/skills/kneading#meaning--senior'],
  ['selling.md', '/skills/selling'],
  ['#working', '/skills/selling#meaning--working'],
  ['../roles/baker/role.yaml', '/roles/baker'],
  ['../roles/baker/role.de.yaml', '/roles/baker'],
  ['../roles/baker/kneading.md', '/roles/baker/skills/kneading'],
  ['../roles/baker/kneading.md#lead', '/roles/baker/skills/kneading#at-lead'],
  ['<kneading.md>', '/skills/kneading'],
  ['knead%69ng.md', '/skills/kneading'],
])('a link to %s points to the page %s', (href, page) => {
  expect(textOf(`See [it](${href}).`)).toBe(`See [it](${page}).`)
})

test.each(['https://x.example', 'http://x.example/a(b)', 'mailto:me@x.example', '<https://x.example/a b>'])(
  'a link to %s stays as it is',
  (href) => {
    expect(textOf(`See [it](${href}).`)).toBe(`See [it](${href}).`)
  },
)

test('links in quotes, lists, tables and translations are resolved, those in code are not', () => {
  const text =
    '> - [a](kneading.md)\n\n| [b](kneading.md) | `[c](nothing.md)` |\n|---|---|\n\n`[d](nothing.md)`'
  expect(textOf(text)).toBe(text.replaceAll('(kneading.md)', '(/skills/kneading)'))
  const { catalog } = contentOf({
    'skills/kneading.de.md': '---\nname: Kneten\n---\n\n## senior\n\nSiehe [Verkauf](selling.md#working).\n',
    'roles/baker/kneading.md': '## lead\n\nSee [it](../../skills/kneading.md) and [me](role.yaml).\n',
  })
  const texts = JSON.stringify([
    ...catalog.skills.flatMap(({ byLevel }) => [...byLevel.values()]),
    catalog.roles,
  ])
  expect(texts).toContain('Siehe [Verkauf](/skills/selling#meaning--working).')
  expect(texts).toContain('See [it](/skills/kneading) and [me](/roles/baker).')
})

test('a link points to the page in the language of the reader', () => {
  const { catalog } = contentOf(withText('See [it](kneading.md).'))
  const skill = findSkill(catalog, 'selling')
  if (!skill) throw new Error('the content of the test has it')
  const inGerman = skillMarkdown(exportContextOf(catalog, 'de' as Locale), catalog, skill)
  expect(inGerman).toContain('See [it](https://bakery.example/de/skills/kneading).')
})

test.each([
  ['[it](kneding.md)', 5, 'No such content file: "kneding.md".', 'Did you mean "kneading.md"?'],
  ['[it](kneading)', 5, 'No such content file: "kneading".', 'Did you mean "kneading.md"?'],
  ['[it](Kneading.md)', 5, 'No such content file', 'Did you mean "kneading.md"?'],
  ['[it](kneading.fr.md)', 5, 'No such content file', 'Did you mean "kneading.md"?'],
  ['[it](skills/kneading.md)', 5, 'No such content file', 'Did you mean "kneading.md"?'],
  ['[it](../roles/baker)', 5, 'No such content file', 'Did you mean "../roles/baker/role.yaml"?'],
  ['[it](zzzzzzzz.md)', 5, 'No such content file', 'begins with https://'],
  ['[it](kneading.md#senoir)', 5, '"skills/kneading.md" has no section "senoir".', 'Did you mean "senior"?'],
  ['[it](../roles/baker/role.yaml#senior)', 5, 'has no section "senior"', 'Remove the #.'],
  ['[it](#nowhere)', 5, '"skills/selling.md" has no section "nowhere".', 'Use working, or'],
  ['[it](../ladders.yaml)', 5, '"ladders.yaml" has no page.', 'Link to a skill, a role'],
  ['[it](../../README.md)', 5, 'The link points outside of the content folder', 'https://'],
  ['[it](/skills/kneading)', 5, 'The link begins with a slash', 'Link to the file: kneading.md.'],
  [
    '[it](/en/roles/baker#levels)',
    5,
    'The link begins with a slash',
    'Link to the file: ../roles/baker/role.yaml.',
  ],
  ['[it](/data)', 5, 'The link begins with a slash', 'Link to a content file, or write the address in full.'],
  ['[it](//x.example)', 5, 'The address has no scheme: "//x.example".', 'Write https://x.example.'],
  ['[it](javascript:alert(1))', 5, 'Links cannot use "javascript:"', 'https://, http:// or mailto:'],
  ['[it](tel:+4912345)', 5, 'Links cannot use "tel:"', 'mailto:'],
  ['[it](data:text/html,x)', 5, 'Links cannot use "data:"', 'https://'],
  ['<ftp://x.example>', 5, 'Links cannot use "ftp:"', 'https://'],
  ['[it](https:/x.example)', 5, 'Invalid address: "https:/x.example".', 'https://example.org/page'],
  ['[it](https://)', 5, 'Invalid address: "https://".', 'https://example.org/page'],
  ['[it](mailto:me)', 5, 'Invalid address: "mailto:me".', 'somebody@example.org'],
  ['[it]()', 5, 'This link has no address.', 'between ( and )'],
  ['[it](<>)', 5, 'This link has no address.', 'between ( and )'],
  ['[](kneading.md)', 5, 'The link to "kneading.md" has no text.', 'between [ and ]'],
  ['[ \u200B](kneading.md)', 5, 'has no text.', 'between [ and ]'],
  [
    '[**`it`**](kneading.md "Dough")',
    5,
    'Link titles are visible only on hover',
    'Put the title into the text',
  ],
])('%j is reported at its position', (link, column, message, hint) => {
  const [first = ''] = problemsOf(withText(`See ${link}.`)).split('\n\n')
  const [where, what = '', how = ''] = first.split('\n')
  expect(where).toBe(`content/skills/selling.md:10:${column}`)
  expect(what).toContain(message)
  expect(how).toContain(hint)
})

test('for a former id, the renamed file is suggested', () => {
  const kneading = baseContent['skills/kneading.md']?.replace('related:', 'aliases: [dough-work]\nrelated:')
  const problems = problemsOf({ 'skills/kneading.md': kneading, ...withText('See [it](dough-work.md).') })
  expect(problems).toContain('Did you mean "kneading.md"?')
})

test('thousands of broken links are reported within seconds', () => {
  const links = Array.from({ length: 700 }, (_, index) => `[a](nowhere-${index}.md)`).join(' ')
  const many = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [
      `skills/made-${index}.md`,
      `---\nname: Made ${index}\ndomain: craft\ngroup: dough\nsummary: Made.\n---\n`,
    ]),
  )
  const files = contentWith({ ...many, ...withText(links) })
  const { problems } = readingOf(files)
  expect(problems.filter(({ message }) => message.startsWith('No such content file'))).toHaveLength(100)
  expect(problems.at(-1)?.rest).toBe(600)
  expect(cpuSeconds(() => readingOf(files))).toBeLessThan(6)
})

test('an address with any characters stays an address in a text', () => {
  const put = (address: string) => rewriteLinks('[a](b.md)', () => address)
  expect(put('https://x.example/a b')).toBe('[a](<https://x.example/a b>)')
  expect(put('https://x.example/a(b')).toBe('[a](<https://x.example/a(b>)')
  expect(put('https://x.example/<a|b>')).toBe('[a](https://x.example/%3Ca%7Cb%3E)')
})
