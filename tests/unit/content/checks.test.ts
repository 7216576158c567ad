import { expect, test } from 'vitest'
import { describeReading } from '#lib/content/describe-reading.ts'
import { contentWith, problemsOf, readingOf } from '#tests/support/content-base.ts'
import { checks, falling, filler, rulesOf } from '#tests/support/rules-of.ts'

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

test('the check lists errors first, then warnings by rule, and counts both', () => {
  const many = Array.from({ length: 25 }, (_, index) => [
    `skills/lonely-${index}.md`,
    `---\nname: L${index}\ndomain: craft\ngroup: dough\nsummary: Alone.\n---\n`,
  ])
  const changes = { 'roles/baker/role.yaml': falling(), ...Object.fromEntries(many) }
  const printed = describeReading(readingOf(contentWith(changes)), false)
  expect(printed).toMatch(
    /^falling-proficiency: 1 warning\n\ncontent\/roles\/baker\/role\.yaml:14:16 \(warning\)\n/,
  )
  expect(printed).toContain('\n\nunused: 25 warnings\n\n')
  expect(printed).toContain('\n\n… and 5 more: npm run check -- --rule unused\n\n')
  expect(printed).toMatch(/\n0 errors, 26 warnings: unused 25, falling-proficiency 1\.$/)
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
