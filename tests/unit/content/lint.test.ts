import { expect, test } from 'vitest'
import { warnOfFiller } from '#lib/content/lint/filler.ts'
import { warnOfTerms } from '#lib/content/lint/glossary.ts'
import { warnOfNearCopies } from '#lib/content/lint/near-copy.ts'
import { warnOfRepeatedTexts } from '#lib/content/lint/repeated-text.ts'
import type { Text } from '#lib/content/lint/texts.ts'
import type { Problem, Report } from '#lib/content/problems/problem.ts'
import { asLocale } from '#lib/content/yaml/as-id.ts'

const location = { file: 'content/skills/docker.zh.md', line: 1, column: 1 }
const textOf = (text: string, locale = 'en', below?: string): Text => ({
  ...{ locale, text, location, section: 'senior' },
  below: below === undefined ? undefined : { section: 'middle', text: below },
})

function countOf(warn: (texts: readonly Text[], report: Report) => void, ...texts: Text[]): number {
  const problems: Problem[] = []
  warn(texts, (problem) => problems.push(problem))
  return problems.length
}

test.each([
  [
    'an adverb more',
    'en',
    'Reviews the Dockerfiles of a team for layer order and size.',
    'Carefully reviews the Dockerfiles of a team for layer order and size.',
  ],
  [
    'two other words',
    'en',
    'Reviews the Dockerfiles of a team for layer order and size.',
    'Reviews all Dockerfiles of the team for layer order and size.',
  ],
  [
    'one other word in Chinese',
    'zh',
    '评审团队的 Dockerfile，检查层的顺序与镜像体积。',
    '熟练评审团队的 Dockerfile，检查层的顺序与镜像体积。',
  ],
  [
    'one other word in Japanese',
    'ja',
    'チームの Dockerfile をレビューし、レイヤーの順序とイメージのサイズを確認する。',
    'チームの Dockerfile を毎回レビューし、レイヤーの順序とイメージのサイズを確認する。',
  ],
])('a description with %s is a near copy', (_, locale, below, text) => {
  expect(countOf(warnOfNearCopies, textOf(text, locale, below))).toBe(1)
})

test('a different description is no near copy, and neither is a short one', () => {
  const below = 'Writes Dockerfiles in several stages and keeps the image below a limit.'
  expect(
    countOf(
      warnOfNearCopies,
      textOf('Sets base images for all teams and ends those nobody patches.', 'en', below),
    ),
  ).toBe(0)
  expect(countOf(warnOfNearCopies, textOf('Builds images.', 'en', 'Runs images.'))).toBe(0)
})

test('texts with the same words are equal, whatever their punctuation, but not in two languages', () => {
  const text = textOf('Builds, tags and pushes images.')
  expect(countOf(warnOfRepeatedTexts, text, textOf('Builds, tags, and pushes images!'))).toBe(1)
  expect(countOf(warnOfRepeatedTexts, text, textOf('Builds, tags and pushes images.', 'de'))).toBe(0)
})

test.each([
  ['en', 'Conducts reviews and applies best practices.'],
  ['zh', '制定战略并推广最佳实践。'],
  ['zh-Hans', '在团队中推广最佳实践。'],
  ['de', 'Definiert die Strategie für Container.'],
  ['es', 'Aplica buenas prácticas en su trabajo diario.'],
  ['ja', '標準を策定し、チームにベストプラクティスを広める。'],
])('filler is reported in %s, once per text', (locale, text) => {
  expect(countOf(warnOfFiller, textOf(text, locale))).toBe(1)
})

test.each([
  ['en', 'Keeps the best practices of the team: small commits, tests before a merge, no force-push.'],
  ['en', 'Collects best\npractices such as idempotent writes and retries with backoff.'],
  ['en', 'Collects best practices (e.g. idempotent writes, retries with backoff) in the handbook.'],
  ['en', 'Writes the runbook of each service, a page of best practices, and the plan for the next drill.'],
  ['en', 'Applies best practices:\n\n- small commits\n- tests before a merge'],
  ['en', 'Reviews Terraform modules, `dbt` models and best practices of Airflow.'],
  ['zh', '维护团队的最佳实践：小提交、合并前先测试、不强制推送。'],
  ['ja', 'チームのベストプラクティスを維持する：小さなコミット、マージ前のテスト、強制プッシュの禁止。'],
  ['de', 'Pflegt bewährte Verfahren wie kleine Commits und Tests vor dem Merge.'],
  ['es', 'Mantiene buenas prácticas, como commits pequeños y pruebas antes de fusionar.'],
])('in %s a phrase is no filler in a concrete list: %s', (locale, text) => {
  expect(countOf(warnOfFiller, textOf(text, locale))).toBe(0)
})

test.each([
  ['en', 'Applies best practices.'],
  ['en', 'Establishes standards and best practices, conducts reviews.'],
  ['en', 'Applies best practices, standards, and guidelines.'],
  ['en', 'Applies best practices. Sets up Kafka, tunes `linger.ms` and reads 3 dashboards.'],
  ['en', 'Sets up Kafka, tunes `linger.ms` and reads 3 dashboards. Applies best practices.'],
  ['en', 'Conducts reviews: code, design, and tests of every merge.'],
  ['zh', '推广最佳实践、标准和规范。'],
  ['ja', 'ベストプラクティス、標準、規約を広める。'],
  ['de', 'Setzt bewährte Verfahren und Standards um.'],
])('in %s a phrase stays filler elsewhere: %s', (locale, text) => {
  expect(countOf(warnOfFiller, textOf(text, locale))).toBe(1)
})

test('a text in a language without filler phrases has no warning', () => {
  expect(countOf(warnOfFiller, textOf('Applies best practices.', 'fr'))).toBe(0)
})

test('the glossary applies to terms in sentences, not to names in code', () => {
  const glossaries = new Map([
    [asLocale('es'), [{ term: 'retry', use: ['reintent'], avoid: ['repetir el intento'] }]],
  ])
  const warningsOf = (original: string, text: string) => {
    const problems: Problem[] = []
    warnOfTerms([{ locale: 'es', name: 'summary', original, text, location }], glossaries, (problem) =>
      problems.push(problem),
    )
    return problems.length
  }
  expect(warningsOf('Sets every retry of the client.', 'Fija cada intento del cliente.')).toBe(1)
  expect(warningsOf('Sets every retry of the client.', 'Fija cada reintento del cliente.')).toBe(0)
  expect(warningsOf('Ends a failed run with `dbt retry`.', 'Acaba con `dbt retry` lo que falló.')).toBe(0)
})
