import { expect, test } from 'vitest'
import { longestId } from '#lib/content/read/longest-id.ts'
import { catalogueFileHref, roleFileHref } from '#lib/site/routes/routes.ts'
import { baseContent, contentOf, problemsOf } from '#tests/support/content-base.ts'

const skillText = baseContent['skills/selling.md']
const longest = 'a'.repeat(longestId)
const tooLong = 'a'.repeat(247)

test('an id that is too long for file names is rejected, of any kind', () => {
  expect(problemsOf({ [`skills/${tooLong}.md`]: skillText })).toContain(
    `skills/${tooLong}.md:1:1\n  The id has 247 characters: "aaaa`,
  )
  const role = baseContent['roles/baker/role.yaml']
  expect(problemsOf({ [`roles/${tooLong}/role.yaml`]: role })).toContain(
    'Shorten the name of the folder to at most 100',
  )
  const domains = baseContent['domains.yaml']?.replace('id: counter', `id: ${tooLong}`)
  expect(problemsOf({ 'domains.yaml': domains })).toContain('id has more than 100 characters')
  const ladders = baseContent['ladders.yaml']?.replace('id: lead', `id: ${tooLong}`)
  expect(problemsOf({ 'ladders.yaml': ladders })).toContain('id has more than 100 characters')
  const aliased = skillText?.replace('summary:', `aliases: [${tooLong}]\nsummary:`)
  expect(problemsOf({ 'skills/selling.md': aliased })).toContain(
    'Item 1 of aliases has more than 100 characters',
  )
})

test('the longest id leaves room for the suffixes of file names', () => {
  const { catalog } = contentOf({
    [`skills/${longest}.md`]: skillText,
    [`roles/${longest}/role.yaml`]: baseContent['roles/baker/role.yaml'],
  })
  const [role] = catalog.roles.filter(({ id }) => id === longest)
  if (!role) throw new Error('the content of the test has it')
  const locale = catalog.site.defaultLocale
  // Next and the export append suffixes of their own to the name of a route.
  const behind = '.prefetch.rsc.br.tmp'.length
  for (const href of [roleFileHref(locale, role.id, 'excel.csv'), catalogueFileHref(locale, 'excel.csv')]) {
    expect((href.split('/').at(-1) ?? '').length + behind).toBeLessThan(255)
  }
})

test.each([
  ['skills/selling.md', 'name: Selling', 'name: ', 200],
  ['skills/selling.md', 'summary: Serving people at the counter.', 'summary: ', 2000],
  ['roles/baker/role.yaml', 'title: Head Baker', 'title: ', 200],
  ['ladders.yaml', 'short: Lead', 'short: ', 200],
  ['proficiency.yaml', 'meaning: Does it alone.', 'meaning: ', 2000],
])('in %s, the length of %j is limited', (path, written, key, most) => {
  const withLength = (length: number) => ({
    [path]: baseContent[path]?.replace(written, key + 'a'.repeat(length)),
  })
  expect(problemsOf(withLength(most))).not.toContain('characters')
  expect(problemsOf(withLength(most + 1))).toContain(`has more than ${most.toLocaleString('en')} characters`)
})
