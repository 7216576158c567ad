import { expect, test } from 'vitest'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'

const path = 'skills/selling.md'
const [, front] = (baseContent[path] ?? '').split('---\n')
const withBody = (body: string) => ({ [path]: `---\n${front}---\n${body}` })
const sectionsOf = (body: string) => {
  const selling = contentOf(withBody(body)).catalog.skills.find(({ id }) => id === 'selling')
  return {
    intro: selling?.intro?.original,
    byLevel: Object.fromEntries([...(selling?.byLevel ?? [])].map(([id, text]) => [id, text.original])),
    byProficiency: Object.fromEntries(
      [...(selling?.byProficiency ?? [])].map(([id, text]) => [id, text.original]),
    ),
  }
}

test('a skill describes itself by level, by proficiency, or both', () => {
  expect(sectionsOf('\nIntro.\n\n## senior\n\nSells.\n\n## working\n\nWorks.\n')).toEqual({
    intro: 'Intro.',
    byLevel: { senior: 'Sells.' },
    byProficiency: { working: 'Works.' },
  })
})

test('levels come in the order of the ladder, whatever the order of the file', () => {
  expect(Object.keys(sectionsOf('## senior\n\nB.\n\n## junior\n\nA.\n').byLevel)).toEqual([
    'junior',
    'senior',
  ])
})

test('a heading may be underlined, and may close with hashes', () => {
  expect(sectionsOf('junior\n---\n\nA.\n\n## senior ##\n\nB.\n').byLevel).toEqual({
    junior: 'A.',
    senior: 'B.',
  })
})

test('a heading in a code block is code', () => {
  expect(sectionsOf('## junior\n\n```\n## nothing\n```\n').byLevel).toEqual({
    junior: '```\n## nothing\n```',
  })
})

test('an indented code block keeps its indentation', () => {
  expect(sectionsOf('## junior\n\n    knead()\n').byLevel).toEqual({ junior: '    knead()' })
})

test('a heading inside a list or a quote begins no section', () => {
  expect(problemsOf(withBody('> ## junior\n'))).toContain(
    'selling.md:7:6\n  The heading "junior" does not begin a section.',
  )
  expect(problemsOf(withBody('- ## junior\n'))).toContain('The heading "junior" does not begin a section.')
})

test('an image is reported at its position, but not in code', () => {
  expect(problemsOf(withBody('## junior\n\nKneads `![a](b)` and\nsells ![c](d) twice.\n'))).toBe(
    'content/skills/selling.md:10:7\n  Images are not supported: "![c](d)".\n  → Describe it in words, or link to the image: [text](address).',
  )
})

test('Windows line ends do not reach the pages', () => {
  expect(sectionsOf('## junior\r\n\r\nA\r\nB.\r\n').byLevel).toEqual({ junior: 'A\nB.' })
})

test.each([
  '#42 is closed, and C# too.',
  '#golang',
  '\\## is how Markdown writes a heading',
  '`## junior` begins a section',
  '| # | Task |\n|---|---|\n| ## | junior |',
  '```\n## to be done\n# junior\n```',
  '- a\n\n  ```\n  x\n  ```',
  'See junior\nor senior.',
  '**Junior** and more.',
  'Senior.',
  '- senior\n\n- lead',
])('%j does not look like a heading', (text) => {
  expect(problemsOf(withBody(`## working\n\n${text}\n`))).toBe('')
})

test.each(['## junior\n\n~~~\nknead()\n', '- a\n  ```\n  x\n```\n', '> ```\n> x\n'])(
  '%j opens a code block that is not closed',
  (body) => {
    expect(problemsOf(withBody(body))).toContain('opens is not closed.')
  },
)

test.each(['senior', 'Senior', '**Senior**', '__senior:__', '***senior***:'])(
  '%j alone on its line is a warning',
  (line) => {
    expect(problemsOf(withBody(`## working\n\nWorks.\n\n${line}\n\nSells.\n`))).toContain(
      '(warning)\n  This line looks like a heading, but is not one: ',
    )
  },
)

test.each([
  '&#35;&#35; senior',
  '#&#x23; senior',
  '#️⃣#️⃣ senior',
  '#\u200b# senior',
  '== senior ==',
  'h2. Senior',
  '\t## senior',
  '1. ##other',
])('%j is reported as a lookalike', (line) => {
  expect(problemsOf(withBody(`## working\n\nWorks.\n\n${line}\n\nSells.\n`))).toContain('selling.md:11:')
})

test('a comment without a heading hides no section', () => {
  expect(problemsOf(withBody('## junior\n\n`<!--` begins a comment.\n\n## senior\n\nEnds it.\n'))).toBe('')
})

test('a text of more than a hundred thousand characters is rejected', () => {
  expect(problemsOf(withBody(`\n${'word '.repeat(20_001)}`))).toBe(
    'content/skills/selling.md:7:1\n  The text has more than 100,000 characters.\n  → Shorten it: one page shows all of it.',
  )
})
