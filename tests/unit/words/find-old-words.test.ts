import { expect, test } from 'vitest'
import { findOldWords } from '#tests/words/find-old-words.ts'

const textsIn = (source: string, path = 'lib/a.ts') =>
  findOldWords(path, source).map(({ line, text }) => `${line} ${text}`)

test.each([
  ['const placeOf = 1', ['1 placeOf']],
  ['type Whole = { readonly mend: string }', ['1 Whole', '1 mend']],
  ['function tell(shown: number) {}', ['1 tell', '1 shown']],
  ['class A {\n  #tell() {}\n}', ['2 #tell']],
  ['const { told } = a', ['1 told']],
  ['const replace = a.mend', []],
  ['const soundness = 1', []],
])('names that are declared in %s', (source, texts) => {
  expect(textsIn(source)).toEqual(texts)
})

test.each([
  ['// How to mend it.\nconst a = 1', ['1 mend']],
  ['/**\n * It stands in line 5.\n */\nconst a = 1', ['2 stands in']],
  ["const a = 'the role asks for nothing'", ['1 asks for nothing', '1 role asks']],
  ['const a = `b is given twice`', ['1 is given twice']],
  ["const a = 'It is understandable.' // A standard.", []],
])('phrases of comments and strings in %s', (source, texts) => {
  expect(textsIn(source)).toEqual(texts)
})

test('a document is checked line by line, and a file name is a name', () => {
  expect(textsIn('A\nThe remark is told.', 'docs/a.md')).toEqual(['2 is told', '2 remark'])
  expect(textsIn('', 'lib/whole.ts')).toEqual(['1 whole.ts'])
})
