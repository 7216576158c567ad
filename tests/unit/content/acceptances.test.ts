import { expect, test } from 'vitest'
import { baseContent, contentWith, problemsOf, readingOf } from '#tests/support/content-base.ts'
import { acceptedOf, checks, falling, filler, kneading, role, rulesOf } from '#tests/support/rules-of.ts'

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
  const lonely = (comment: string) => ({
    'skills/lonely.md': `---\n${comment}name: Lonely\ndomain: craft\ngroup: dough\nsummary: Alone.\n---\n`,
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
