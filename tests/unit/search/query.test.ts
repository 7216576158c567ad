import { expect, test } from 'vitest'
import { nameSearch } from '#lib/search/core/find-names.ts'
import { foldFor } from '#lib/search/core/fold.ts'
import { coveredSigns, queryReader } from '#lib/search/core/query.ts'
import { functionWordsOf } from '#lib/search/index/function-words.ts'

const read = (query: string, ...languages: readonly string[]) =>
  queryReader(foldFor(languages[0] ?? 'en'), functionWordsOf(languages, languages[0] ?? 'en'))(query)
const wordsIn = (query: string, ...languages: readonly string[]) =>
  read(query, ...languages).words.map(({ text }) => text)

test('question words and function words of the page and the default language are ignored', () => {
  expect(wordsIn('How do I deploy a model to production?', 'en')).toEqual(['deploy', 'model', 'production'])
  expect(wordsIn('Wie überwache ich die Modelle', 'de', 'en')).toEqual(['uberwache', 'modelle'])
  expect(wordsIn('¿Cómo se monitoriza un modelo?', 'es')).toEqual(['monitoriza', 'modelo'])
  expect(wordsIn('how to 监控模型', 'zh', 'en')).toEqual(['监控模型'])
})

test('a query of only function words searches for them', () => {
  expect(wordsIn('how to', 'en')).toEqual(['how', 'to'])
  expect(wordsIn('怎样', 'zh')).toEqual(['怎样'])
  expect(wordsIn('用', 'zh')).toEqual(['用'])
})

test('names in this field are not function words', () => {
  const words = functionWordsOf(['en', 'de', 'es', 'fr'], 'en')
  for (const name of ['go', 'rest', 'r', 'c', 'make', 'ant', 'solid', 'next', 'spring', 'dart', 'ray']) {
    expect(words).not.toContain(name)
  }
})

test('the question words of a Chinese phrase are removed, whatever characters surround them', () => {
  expect(wordsIn('怎样监控模型', 'zh')).toEqual(['监控模型'])
  expect(wordsIn('监控模型是什么', 'zh')).toEqual(['监控模型'])
  expect(wordsIn('为什么要监控', 'zh')).toEqual(['要监控'])
  expect(wordsIn('什么是MLflow', 'zh')).toEqual(['mlflow'])
})

test('a character that is often a word of its own is optional, but is not removed from other words', () => {
  const [phrase] = read('如何部署到生产环境', 'zh').words
  expect(phrase?.text).toBe('部署到生产环境')
  expect(phrase?.needed).toEqual([0, 1, 3, 4, 5, 6])
  expect(wordsIn('端到端', 'zh')).toEqual(['端到端'])
})

test('the characters of a run are found by its pairs, in any order', () => {
  const [phrase] = read('监控模型', 'zh').words
  if (!phrase) throw new Error('The query needs a word.')
  const found = (text: string) => coveredSigns(phrase, (term) => text.includes(term))
  expect(found('模型监控')).toEqual([0, 1, 2, 3])
  expect(found('模型服务')).toEqual([2, 3])
  expect(found('型模控监')).toEqual([])
})

test('in Japanese Hiragana is optional, unless there is nothing else', () => {
  const [phrase] = read('モデルを監視する方法', 'ja').words
  expect(phrase?.text).toBe('モテルを監視する')
  expect(phrase?.needed).toEqual([0, 1, 2, 4, 5])
  expect(read('ひらがな', 'ja').words[0]?.needed).toEqual([0, 1, 2, 3])
  expect(wordsIn('モデル監視のやり方を教えて', 'ja')).toEqual(['モテル監視の'])
})

const find = (names: readonly string[], query: string, locale: string) =>
  nameSearch(
    names.map((text) => ({ item: text, names: [{ text, weight: 1 }], weight: 1 })),
    foldFor(locale),
    functionWordsOf([locale], locale),
  )(query).map(({ item }) => item)

test('a name is found by a question without spaces', () => {
  const chinese = ['模型监控', '模型服务', '日志']
  for (const query of ['监控模型', '怎样监控模型', '怎么监控模型？', '如何对模型做监控吗']) {
    expect(find(chinese, query, 'zh'), query).toEqual(['模型监控'])
  }
  expect(find(['モデル監視', 'モデル配信'], 'モデルを監視するにはどうすればよいですか', 'ja')).toEqual([
    'モデル監視',
  ])
  expect(find(['การตรวจสอบโมเดล', 'การทดสอบ'], 'วิธีโมเดลตรวจสอบ', 'th')).toEqual(['การตรวจสอบโมเดล'])
})

test('adjacent matches come before separate ones', () => {
  expect(find(['监控与模型', '模型监控', '监控模型'], '监控模型', 'zh')[0]).toBe('监控模型')
})

test('a name is found by an English question, and by a name with a function word in it', () => {
  expect(find(['Model Monitoring', 'Mentoring'], 'how to monitor models', 'en')).toEqual(['Model Monitoring'])
  const names = ['Code Review', 'Infrastructure as Code', 'Code Infrastructure']
  expect(find(names, 'infrastructure as code', 'en')[0]).toBe('Infrastructure as Code')
})
