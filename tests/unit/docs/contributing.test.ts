import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatProblems } from '#lib/content/problems/problem.ts'
import { contentRuleNames } from '#lib/content/problems/rules.ts'
import { readFolder } from '#lib/content/read/read-files.ts'
import { contentWith, readingOf } from '#tests/support/content-base.ts'
import { sampleFolder } from '#tests/support/sample.ts'
import { sampleTest } from '#tests/support/sample-test.ts'

const text = readFileSync('CONTRIBUTING.md', 'utf8')

/** The example in a language, without its indentation. */
function exampleIn(language: string): string {
  const [, block = ''] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n *\`\`\``).exec(text) ?? []
  return block.replaceAll(/^ {3}/gm, '')
}

const examples = [
  ['role', 'roles/site-reliability-engineer/role.yaml', 'yaml'],
  ['skill', 'skills/feature-stores.md', 'markdown'],
] as const

sampleTest.each(examples)('the example of a %s is valid in the sample', (_, path, language) => {
  const { files } = readFolder(sampleFolder, sampleFolder)
  expect(errorsIn(path, new Map([...files, [path, exampleIn(language)]]))).toBe('')
})

test('the examples are valid in a content with the referenced items', () => {
  const named = {
    'domains.yaml': `domains:
  - { id: craft, name: Craft, groups: [{ id: dough, name: Dough }] }
  - { id: trade, name: Trade, groups: [{ id: counter, name: Counter }] }
  - { id: machine-learning-ai, name: ML, groups: [{ id: features-data, name: Features }] }
`,
    'families.yaml':
      'families: [{ id: bakers, name: Bakers }, { id: software-engineering, name: Software Engineering }]\n',
    ...Object.fromEntries(
      ['sli-slo-sla', 'prometheus-grafana', 'incident-response', 'ml-pipelines'].map((id) => [
        `skills/${id}.md`,
        `---\nname: ${id}\ndomain: craft\ngroup: dough\nsummary: A skill.\n---\n`,
      ]),
    ),
    'ladders.yaml': `ladders:
  - id: bakery
    name: Bakery
    levels:
${['junior', 'middle', 'senior', 'lead', 'principal'].map((id) => `      - { id: ${id}, name: ${id}, short: ${id.slice(0, 4)} }\n`).join('')}`,
    'proficiency.yaml': `scale:
${['awareness', 'working', 'advanced', 'expert'].map((id) => `  - { id: ${id}, letter: ${id === 'advanced' ? 'V' : id.charAt(0).toUpperCase()}, name: ${id}, meaning: Does it. }\n`).join('')}`,
    'roles/baker/role.yaml': `name: Baker
family: bakers
summary: Bakes bread.
levels: { lead: }
requirements: { kneading: . . . A* . }
`,
  }
  for (const [, path, language] of examples)
    expect(errorsIn(path, contentWith({ ...named, [path]: exampleIn(language) }))).toBe('')
})

/** The errors in one file of a content, which must not be empty. */
function errorsIn(path: string, files: Parameters<typeof readingOf>[0]): string {
  expect(files.get(path)).not.toBe('')
  const { problems } = readingOf(files)
  return formatProblems(problems.filter(({ severity, file }) => severity === 'error' && file.endsWith(path)))
}

test('the guide lists every rule of the check, and no other', () => {
  const table = text.slice(text.indexOf('| rule |'), text.indexOf('If a single warning is wrong'))
  expect([...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule)).toEqual(contentRuleNames)
})
