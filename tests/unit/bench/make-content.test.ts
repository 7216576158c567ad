import { expect, test } from 'vitest'
import { makeContent } from '#tests/bench/content/make-content.ts'
import { readingOf } from '#tests/support/content-base.ts'

const errorsOf = (wanted: Parameters<typeof makeContent>[0]) =>
  readingOf(makeContent(wanted)).problems.filter(({ severity }) => severity === 'error')

test('made content has no error, whatever its size and its languages', () => {
  expect(errorsOf({ skills: 1, roles: 1, levels: 1 })).toEqual([])
  expect(errorsOf({ skills: 30, roles: 5, levels: 9, locales: ['de', 'en', 'zh', 'es'] })).toEqual([])
  expect(errorsOf({ skills: 20, roles: 2, levels: 3, locales: ['ar', 'ja', 'ru', 'fr'] })).toEqual([])
})

test('made content has as many skills, roles and levels as wanted, and a largest role', () => {
  const { content } = readingOf(makeContent({ skills: 120, roles: 4, levels: 6, largestRole: 100 }))
  const { skills = [], roles = [], ladders = [] } = content?.catalog ?? {}
  expect([skills.length, roles.length, ladders[0]?.levels.length]).toEqual([120, 4, 6])
  expect(roles[0]?.requirements.length).toBe(100)
})

test('the same seed makes the same files, and another one others', () => {
  const size = { skills: 12, roles: 2 }
  expect([...makeContent(size)]).toEqual([...makeContent(size)])
  expect([...makeContent(size)]).not.toEqual([...makeContent({ ...size, seed: 2 })])
})

test('Chinese texts have no spaces between words, and other languages keep their letters', () => {
  const made = makeContent({ skills: 3, roles: 1, locales: ['zh', 'ru'] })
  const texts = [...made].filter(([path]) => path.startsWith('skills/'))
  expect(texts.find(([path]) => !path.includes('.ru.'))?.[1]).toMatch(/[\p{scx=Han}，]{8}/u)
  expect(texts.find(([path]) => path.includes('.ru.'))?.[1]).toMatch(/\p{scx=Cyrl}{4}/u)
})
