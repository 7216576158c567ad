import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import en from '#lib/i18n/messages/en.json'

type Texts = { readonly [key: string]: string | Texts }

const keysOf = (texts: Texts): string[] =>
  Object.entries(texts).flatMap(([key, text]) => (typeof text === 'string' ? [key] : keysOf(text)))

test('every message is used somewhere', () => {
  const code = ['app', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  const words = new Set(code.join(' ').match(/\w+/g))
  // A key such as part_name is composed: the code contains its prefix.
  const isUsed = (key: string) => words.has(key) || (key.includes('_') && words.has(key.replace(/_.*/, '_')))
  expect(keysOf(en).filter((key) => !isUsed(key))).toEqual([])
})
