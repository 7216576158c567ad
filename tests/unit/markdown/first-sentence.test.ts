import { expect, test } from 'vitest'
import { firstSentence, shorten } from '#lib/markdown/first-sentence.ts'

test('a text begins with its first sentence, without markup', () => {
  expect(firstSentence('Runs `docker build`, **daily**. Reviews images.', 'en')).toBe(
    'Runs docker build, daily.',
  )
  expect(firstSentence('评审合并。维护分支。', 'zh')).toBe('评审合并。')
  expect(firstSentence('- One point\n- Another', 'en')).toBe('One point Another')
  expect(firstSentence('', 'en')).toBe('')
})

test('a long text is cut between words', () => {
  expect(shorten('Runs builds, and reviews them.', 13, 'en')).toBe('Runs builds…')
  expect(shorten('Runs builds.', 12, 'en')).toBe('Runs builds.')
  expect(shorten('维护分支策略', 12, 'zh')).toBe('维护分支策略')
  expect(shorten('维护分支策略和发布', 12, 'zh')).toMatch(/^维护.{0,3}…$/)
})
