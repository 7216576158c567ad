import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { withoutComments } from '#lib/content/markup/comments.ts'
import { apiFiles } from '#lib/export/api/documents.ts'
import { catalogueFiles } from '#lib/export/downloads/catalogue-files.ts'
import { roleFiles } from '#lib/export/downloads/role-files.ts'
import { llmsFullText } from '#lib/export/markdown/llms.ts'
import { skillMarkdown } from '#lib/export/markdown/skill.ts'
import { rolePdf, skillPdf } from '#lib/export/pdf/pdf.ts'
import { renderMarkdown } from '#lib/markdown/render-markdown.ts'
import { textRecords } from '#lib/search/index/text-records.ts'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'
import { cpuSeconds } from '#tests/support/cpu-seconds.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { commit, newRepository, write } from '#tests/support/git-repository.ts'
import { historyText } from '#tests/support/history-text.ts'
import { readPdf } from '#tests/support/read-pdf.ts'

const path = 'skills/selling.md'
const [, front] = (baseContent[path] ?? '').split('---\n')
const withBody = (body: string) => ({ [path]: `---\n${front}---\n${body}` })

test.each([
  ['<!-- todo -->\n## junior\n\nText.', '## junior\n\nText.'],
  ['a <!-- x --> b', 'a b'],
  ['a<!-- x -->b', 'ab'],
  ['a  <!-- x -->\nb', 'a\nb'],
  ['<!-- x -->    b', 'b'],
  ['one\n<!-- x -->\ntwo', 'one\n\ntwo'],
  ['one\n\n<!-- x\n\ny -->\n\ntwo', 'one\n\ntwo'],
  ['> <!-- a\n> b --> c\n> d', '> c\n> d'],
  ['- a <!-- d\n  e --> f\n- g', '- a f\n- g'],
  ['<!-- a --> <!-- b --> c <!-- d --> <!-- e -->\nz', 'c\nz'],
  ['| a <!-- x --> | b |\n|---|---|\n| c | <!-- d\\|d --> e |', '| a | b |\n|---|---|\n| c | e |'],
  ['> <!-- a --> > <!-- b --> c', '> > c'],
  ['<!-->b', 'b'],
])('%j without comments is %j', (text, left) => {
  expect(withoutComments(text).text).toBe(left)
})

test.each([
  '`<!-- x -->`',
  '`` ` <!-- x --> ``',
  '```\n<!-- x -->\n```',
  '~~~\n<!--\n~~~',
  '    <!-- x -->',
  '\\<!-- x -->',
  'a <!-- open',
  'a <!-- x\n\ny --> b',
  '<!- x ->',
])('%j contains no comment', (text) => {
  expect(withoutComments(text).text).toBe(text)
})

test('a comment that contains a code fence ends at its end marker', () => {
  expect(withoutComments('<!--\n```\n-->\na\n\n```\n<!-- b -->\n```').text).toBe('a\n\n```\n<!-- b -->\n```')
})

test('every remaining character keeps its source location', () => {
  const part = fc.constantFrom(
    '<!--',
    '-->',
    '<!-- a -->',
    '<!-- b\n c -->',
    ' ',
    '\n',
    '\n\n',
    'x',
    '> ',
    '- ',
    '`',
    '```\n',
    '| ',
    '    ',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const written = parts.join('')
      const { text, originalOffset } = withoutComments(written)
      expect([...text].map((_, at) => written[originalOffset(at)]).join('')).toBe(text)
      expect(text.length).toBeLessThanOrEqual(written.length)
    }),
    { numRuns: 2000 },
  )
})

test('many comments, closed or not, take linear time', () => {
  for (const unit of ['<!---->', 'x <!-- a -->\n', '<!-- ', '- <!-- a\n', '> <!-- a --> ', 'a <!-- b --> ']) {
    const took = cpuSeconds(() => withoutComments(unit.repeat(200_000 / unit.length)))
    expect(took, unit).toBeLessThan(3)
  }
})

const secret = 'ask-mallory-about-this'
const hidden = `<!-- ${secret} -->`
const { catalog } = contentOf({
  ...withBody(
    `${hidden}\n\nIntro ${hidden} text.\n\n${hidden}\n\n## junior\n\n${hidden}\n\n- one ${hidden}\n- two\n  ${hidden}\n\n| a ${hidden} | b |\n|---|---|\n| c | d |\n\n## working\n\n<!--\n${secret}\n\n## nothing\n-->\n\n> Works.\n> ${hidden}\n`,
  ),
  'skills/selling.de.md': `---\nname: Verkauf\n---\n\nText ${hidden}\n\n## junior\n\n${hidden}Verkauft.\n`,
  'roles/baker/kneading.md': `${hidden}\n\n## lead\n\nDecides. ${hidden}\n`,
})
const context = exportContextOf(catalog)
const [skill] = catalog.skills.filter(({ id }) => id === 'selling')
const [role] = catalog.roles
if (!skill || !role) throw new Error('the content of the test has both')

test('no text of the model contains a comment', () => {
  const texts = [
    skill.intro,
    ...skill.byLevel.values(),
    ...skill.byProficiency.values(),
    ...role.requirements.flatMap(({ cells }) => cells.flatMap(({ description }) => description?.text ?? [])),
  ]
  const output = texts.flatMap((text) => [text?.original ?? '', ...Object.values(text?.translations ?? {})])
  expect(output).toContain('Intro text.')
  expect(output).toContain('Verkauft.')
  expect(output.join('\n')).not.toMatch(/mallory|<!--|-->/)
  expect(output.map((text) => renderMarkdown(text)).join('\n')).not.toMatch(/mallory|&lt;!--/)
})

/** The files in a workbook; other files are their own text. */
const partsOf = (bytes: Uint8Array): string[] =>
  bytes[0] === 0x50
    ? Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part))
    : [new TextDecoder().decode(bytes)]

test('no download, API document, PDF or search index contains a comment', async () => {
  const outputs = [
    skillMarkdown(context, catalog, skill),
    llmsFullText(context, catalog),
    ...[...apiFiles(catalog).values()].map((write) => write()),
    ...[...catalogueFiles.values()].map(({ write }) => write(context, catalog)),
    ...(await Promise.all([...roleFiles.values()].map(({ write }) => write(context, catalog, role)))),
    ...catalog.site.locales.flatMap((locale) => textRecords(catalog, locale).map(({ text }) => text)),
    (await readPdf(rolePdf(context, catalog, role))).text,
    (await readPdf(skillPdf(context, catalog, skill))).text,
  ]
  const texts = outputs.flatMap((output) => (typeof output === 'string' ? output : partsOf(output)))
  expect(texts.length).toBeGreaterThan(15)
  expect(texts.filter((text) => text.includes('mallory'))).toEqual([])
})

test('a section with only a comment is empty', () => {
  expect(problemsOf(withBody(`## junior\n\n${hidden}\n`))).toContain('The section "junior" is empty.')
})

test('a comment that hides a section is reported at its heading', () => {
  const body = 'Intro.\n\n<!-- later\n\n## junior\n\nSells.\n-->\n\n## working\n\nWorks.\n'
  expect(problemsOf(withBody(body))).toBe(
    `content/skills/selling.md:11:1
  The section "junior" is inside a comment, so it would not be shown.
  → End the comment with --> before the heading, or remove the section.`,
  )
})

test.each([
  ['## working\n\nWorks. <!-- note\n\nMore.\n', '9:8'],
  ['<!-- note\n\n## working\n\nWorks.\n', '7:1'],
])('an unclosed comment is reported at its start: %j', (body, location) => {
  expect(problemsOf(withBody(body))).toContain(
    `content/skills/selling.md:${location}\n  This comment is not closed: "<!-- note".`,
  )
})

test('source locations after comments are those of the file, also with Windows line ends', () => {
  const body = '<!-- a\r\nb -->\r\n\r\n## working\r\n\r\nA <!-- x --> b <br> c.\r\n'
  expect(problemsOf(withBody(body))).toMatch(
    /^content\/skills\/selling\.md:12:16\n {2}HTML is not supported: "<br>"/,
  )
})

test('the history ignores comments', () => {
  const folder = newRepository()
  write(folder, baseContent)
  commit(folder, 'Begin', '2025-01-01T12:00:00Z')
  const text = baseContent[path] ?? ''
  write(folder, { [path]: text.replace('## working\n', `## working\n\n${hidden}\n`) })
  commit(folder, 'Comment', '2025-02-01T12:00:00Z')
  write(folder, { [path]: text.replace('Serves', 'Always serves') })
  commit(folder, 'Change', '2025-02-02T12:00:00Z')
  expect(historyText(folder).filter((line) => !line.startsWith('2025-01-01'))).toEqual([
    '2025-02-02 Selling: reworded: Working',
  ])
})
