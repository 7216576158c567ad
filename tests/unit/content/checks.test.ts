import { expect, test } from 'vitest'
import { describeReading } from '#lib/content/describe-reading.ts'
import { baseContent, contentWith, problemsOf, readingOf } from '#tests/support/content-base.ts'

type Changes = Parameters<typeof contentWith>[0]

const kneading = baseContent['skills/kneading.md'] ?? ''
const role = baseContent['roles/baker/role.yaml'] ?? ''
const site = baseContent['site.yaml'] ?? ''
const filler = (remark = '') => kneading.replace('## senior\n', `${remark}## senior\n\nConducts reviews. `)
const falling = (remark = '') => role.replace('kneading: A  W* E*', `kneading: E  W* E*${remark}`)
const checks = (lines: string) => `${site}checks: ${lines}\n`

/** The rules and the levels of the problems of a content. */
const rulesOf = (changes: Changes): string[] =>
  readingOf(contentWith(changes)).problems.map(({ rule, severity }) => `${rule} ${severity}`)
const acceptedOf = (changes: Changes): string[] =>
  readingOf(contentWith(changes)).accepted.map(({ rule, reason }) => `${rule}: ${reason}`)

test('every problem has a rule, and a warning does not fail', () => {
  expect(rulesOf({ 'skills/kneading.md': filler(), 'roles/baker/role.yaml': falling() })).toEqual([
    'falling-proficiency warning',
    'filler warning',
  ])
  expect(rulesOf({ 'families.yaml': 'families: []\n' })).toEqual(['schema error'])
})

test('a site turns a rule off, or raises it to an error', () => {
  const changes = { 'skills/kneading.md': filler(), 'roles/baker/role.yaml': falling() }
  expect(rulesOf({ ...changes, 'site.yaml': checks('{ filler: off, falling-proficiency: error }') })).toEqual(
    ['falling-proficiency error'],
  )
  expect(
    readingOf(contentWith({ ...changes, 'site.yaml': checks('{ filler: error }') })).content,
  ).toBeUndefined()
  expect(
    readingOf(contentWith({ ...changes, 'site.yaml': checks('{ filler: warn }') })).content,
  ).toBeDefined()
  expect(problemsOf({ 'skills/kneading.md': filler(), 'site.yaml': checks('{ filler: error }') })).toMatch(
    /^content\/skills\/kneading\.md:16:4 \(filler\)\n/,
  )
})

test('invalid severities of rules are errors', () => {
  expect(
    problemsOf({
      'site.yaml': checks(
        '{ near-kopy: off, schema: off, reading: warn, unused: never, filler: 1, glossary: }',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/site.yaml:7:11
      Unknown rule "near-kopy".
      → Did you mean "near-copy"?

    content/site.yaml:7:27
      "schema" reports reading errors, which can neither be turned off nor become warnings.
      → Remove the line.

    content/site.yaml:7:40
      "reading" reports reading errors, which can neither be turned off nor become warnings.
      → Remove the line.

    content/site.yaml:7:63
      unused is not a level: "never".
      → Write off, warn or error.

    content/site.yaml:7:78
      filler is not a level: "1".
      → Write off, warn or error.

    content/site.yaml:7:81
      glossary is empty.
      → Add a value."
  `)
})

test('checks apply although another part of the file is invalid', () => {
  const broken = checks('{ filler: off }').replace('url: https://bakery.example', 'url: bakery')
  expect(rulesOf({ 'site.yaml': broken, 'skills/kneading.md': filler() })).toEqual(['schema error'])
})

test.each([
  ['right above the heading', filler('<!-- accept filler: that is her title -->\n')],
  ['above the heading, with a line between', filler('<!-- accept filler: that is her title -->\n\n')],
  [
    'below the heading',
    kneading.replace(
      '## senior\n',
      '## senior\n\n<!-- accept filler: that is her title -->\n\nConducts reviews. ',
    ),
  ],
  ['over several lines', filler('<!--\n  accept filler: that\n  is her title\n-->\n')],
  [
    'with line ends of Windows',
    filler('<!-- accept filler: that is her title -->\n').replaceAll('\n', '\r\n'),
  ],
])('a comment accepts a warning in a section: %s', (_, text) => {
  const changes = { 'skills/kneading.md': text }
  expect(rulesOf(changes)).toEqual([])
  expect(acceptedOf(changes)).toEqual(['filler: that is her title'])
})

test('the comment is not published', () => {
  const changes = {
    'skills/kneading.md': kneading
      .replace('## senior\n', '## senior\n\n<!-- accept filler: x -->\n\nConducts reviews. ')
      .replace('How dough', '<!-- accept unused: x -->\nHow dough'),
  }
  const { content } = readingOf(contentWith(changes))
  const [skill] = content?.catalog.skills ?? []
  expect(skill?.intro?.original).toBe('How dough gets its strength.')
  expect(JSON.stringify([...(skill?.byLevel ?? [])])).not.toContain('accept')
})

test.each([
  ['behind the line', falling(' # accept falling-proficiency: juniors come from school')],
  [
    'above the line',
    role.replace(
      '  kneading: A ',
      '  # accept falling-proficiency: juniors come from school\n  kneading: E ',
    ),
  ],
  [
    'above other comments',
    role.replace(
      '  kneading: A ',
      '  # accept falling-proficiency: juniors come from school\n  # Bread.\n\n  kneading: E ',
    ),
  ],
])('a comment accepts a warning in YAML: %s', (_, text) => {
  const changes = { 'roles/baker/role.yaml': text }
  expect(rulesOf(changes)).toEqual([])
  expect(acceptedOf(changes)).toEqual(['falling-proficiency: juniors come from school'])
})

test('an acceptance is not part of the text before it', () => {
  const text = (comment: string) => ({
    'skills/kneading.md': baseContent['skills/kneading.md']?.replace(/^(summary: .*)$/m, `$1${comment}`),
  })
  const rulesFor = (comment: string) => readingOf(contentWith(text(comment))).problems.map(({ rule }) => rule)
  expect(rulesFor(' # accept filler: that is what it is')).toEqual(['acceptance'])
  expect(rulesFor(' # accept this: it is a text')).toEqual(['reading', 'acceptance'])
  expect(rulesFor(' # accept filler')).toEqual(['reading', 'acceptance'])
})

test('an acceptance in the front matter applies to the file or to a key', () => {
  const lonely = (remark: string) => ({
    'skills/lonely.md': `---\n${remark}name: Lonely\ndomain: craft\ngroup: dough\nsummary: Alone.\n---\n`,
  })
  expect(rulesOf(lonely(''))).toEqual(['unused warning'])
  expect(rulesOf(lonely('# accept unused: comes next year\n'))).toEqual([])
})

test('one place is accepted, and no other', () => {
  const text = filler('<!-- accept filler: x -->\n').replace('## lead\n', '## lead\n\nConducts reviews. ')
  expect(rulesOf({ 'skills/kneading.md': text })).toEqual(['filler warning'])
})

test('an acceptance applies only to its own rule', () => {
  expect(rulesOf({ 'roles/baker/role.yaml': falling(' # accept filler: x') })).toEqual([
    'falling-proficiency warning',
    'acceptance warning',
  ])
})

test('unused acceptances are reported', () => {
  expect(
    problemsOf({
      'roles/baker/role.yaml': role
        .replace('A  W* E*', 'A  W* E* # accept falling-proficiency: it rises')
        .replace('.  A  W', '.  A  W # accept falling: x'),
      'skills/kneading.md': filler('<!-- accept filler -->\n').replace(
        '## lead',
        '<!-- accept schema: x -->\n## lead',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/roles/baker/role.yaml:14:22 (warning)
      Unused acceptance: falling-proficiency reports nothing here.
      → Remove it.

    content/roles/baker/role.yaml:15:21 (warning)
      Unknown rule "falling" in an acceptance.
      → Use one of acceptance, content, falling-proficiency, filler, glossary, history, mandatory-without-text, missing-messages, near-copy, repeated-text, translation-outdated or unused.

    content/skills/kneading.md:16:1 (warning)
      The acceptance of filler has no reason.
      → Add it: accept filler: the reason.

    content/skills/kneading.md:17:4 (warning)
      This phrase would fit any skill: "conducts reviews".
      → Describe what a person does: which tool, which decision, which piece of work.

    content/skills/kneading.md:22:1 (warning)
      Reading errors cannot be accepted: "schema".
      → Fix the error, and remove the comment."
  `)
})

test('an unused acceptance is not reported if its rule is off or the content has errors', () => {
  const unused = {
    'roles/baker/role.yaml': role.replace('A  W* E*', 'A  W* E* # accept falling-proficiency: x'),
  }
  expect(rulesOf({ ...unused, 'site.yaml': checks('{ falling-proficiency: off }') })).toEqual([])
  expect(rulesOf({ ...unused, 'site.yaml': checks('{ acceptance: off }') })).toEqual([])
  expect(rulesOf({ ...unused, 'families.yaml': 'families: []\n' })).toEqual(['schema error'])
})

test('text that looks like an acceptance stays text', () => {
  const text = kneading
    .replace('How dough', '```html\n<!-- accept filler: x -->\n```\n\nHow dough')
    .replace('## lead\n', '## lead\n\nWrites <!-- accept filler: x --> into a file.\n')
    .replace('summary: Working', 'summary: "Working # accept filler: x')
    .replace('that holds.\n', 'that holds."\n')
  const changes = {
    'skills/kneading.md': text,
    'ladders.yaml': `# accept only white flour\n${baseContent['ladders.yaml']}`,
  }
  const { content, problems } = readingOf(contentWith(changes))
  expect(problems).toEqual([])
  const [skill] = content?.catalog.skills ?? []
  expect(skill?.summary.original).toContain('# accept filler: x')
  expect(skill?.intro?.original).toContain('<!-- accept filler: x -->')
  // Within a line it is a comment like any other.
  expect([...(skill?.byLevel.values() ?? [])].at(-1)?.original).toMatch(/^Writes into a file\./)
})

test('a warning that was raised to an error can be accepted, a reading error cannot', () => {
  const accepted = falling(' # accept falling-proficiency: x')
  expect(
    rulesOf({ 'roles/baker/role.yaml': accepted, 'site.yaml': checks('{ falling-proficiency: error }') }),
  ).toEqual([])
  expect(rulesOf({ 'roles/baker/role.yaml': role.replace('W* E*', 'W* X # accept grid: x') })).toEqual([
    'grid error',
    'acceptance warning',
  ])
})

test('the check lists errors first, then warnings by rule, and counts both', () => {
  const many = Array.from({ length: 25 }, (_, index) => [
    `skills/lonely-${index}.md`,
    `---\nname: L${index}\ndomain: craft\ngroup: dough\nsummary: Alone.\n---\n`,
  ])
  const changes = { 'roles/baker/role.yaml': falling(), ...Object.fromEntries(many) }
  const shown = describeReading(readingOf(contentWith(changes)), false)
  expect(shown).toMatch(
    /^falling-proficiency: 1 warning\n\ncontent\/roles\/baker\/role\.yaml:14:16 \(warning\)\n/,
  )
  expect(shown).toContain('\n\nunused: 25 warnings\n\n')
  expect(shown).toContain('\n\n… and 5 more: npm run check -- --rule unused\n\n')
  expect(shown).toMatch(/\n0 errors, 26 warnings: unused 25, falling-proficiency 1\.$/)
  const all = describeReading(readingOf(contentWith(changes)), false, { rule: 'unused' })
  expect(all.match(/No role requires/g)).toHaveLength(25)
  expect(all).not.toContain('falls from')
  expect(all).toMatch(/\n0 errors, 26 warnings: unused 25, falling-proficiency 1\.$/)
  const errors = describeReading(readingOf(contentWith(changes)), false, { level: 'error' })
  expect(errors).toMatch(/^36 files/)
})

test('accepted warnings are counted', () => {
  const reading = readingOf(
    contentWith({ 'roles/baker/role.yaml': falling(' # accept falling-proficiency: x') }),
  )
  expect(describeReading(reading, false)).toMatch(/\nNo problems\. 1 more accepted in place\.$/)
})
