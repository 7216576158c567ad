import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentRuleNames } from '#lib/content/checks/rules.ts'
import { formatProblems } from '#lib/content/problem.ts'
import { readFolder } from '#lib/content/read-files.ts'
import { readingOf } from '#tests/support/content-base.ts'

const text = readFileSync('CONTRIBUTING.md', 'utf8')

/** The example in a language, without the blanks by which it is indented. */
function exampleIn(language: string): string {
  const [, block = ''] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n *\`\`\``).exec(text) ?? []
  return block.replaceAll(/^ {3}/gm, '')
}

test.each([
  ['role', 'roles/site-reliability-engineer/role.yaml', 'yaml'],
  ['skill', 'skills/feature-stores.md', 'markdown'],
])('the example of a %s can be put into the sample as it stands', (_, path, language) => {
  const { files } = readFolder('content', 'content')
  const example = exampleIn(language)
  expect(example).not.toBe('')
  const { problems } = readingOf(new Map([...files, [path, example]]))
  const errors = problems.filter(({ severity, file }) => severity === 'error' && file.endsWith(path))
  expect(formatProblems(errors)).toBe('')
})

test('the guide lists every rule of the check, and no other', () => {
  const table = text.slice(text.indexOf('| rule |'), text.indexOf('Where one warning is wrong'))
  expect([...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule)).toEqual(contentRuleNames)
})
