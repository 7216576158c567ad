import { expect, test } from 'vitest'
import { contentOf, problemsOf } from '#tests/support/content-base.ts'

const file = 'messages/de.json'

test('a fault is reported at its character, also after JSON escape sequences', () => {
  const line = '  "site": { "chooseLanguage": "\\u00dcber\\t\\"Sprache\\": {langauge}" }'
  expect(problemsOf({ [file]: `{\n${line}\n}\n` })).toBe(
    `content/messages/de.json:2:${line.indexOf('{langauge}') + 1}
  site.chooseLanguage has a placeholder that is not filled in: {langauge}: "Über "Sprache": {langauge}".
  → Use {language}. The English string: "Language: {language}"`,
  )
})

test('invalid strings are omitted from the messages, and all are reported', () => {
  const text = JSON.stringify({
    site: { roles: '', skills: '{x}', source: 'Quelle' },
    calculator: { tool: { notYet: '<b>' } },
  })
  const problems = problemsOf({ [file]: text })
  expect(problems).toContain('site.roles is empty')
  expect(problems).toContain('site.skills has a placeholder that is not filled in: {x}')
  expect(problems).toContain('calculator.tool.notYet is filled in by a script')
  const { messages } = contentOf({ [file]: JSON.stringify({ site: { source: 'Quelle' } }) })
  expect([...messages.values()]).toEqual([{ site: { source: 'Quelle' } }])
})
