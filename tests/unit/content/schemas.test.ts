import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editorSchemas } from '#lib/content/schema/editor-schemas.ts'

const folder = join(import.meta.dirname, '../../../content/schema')

test.each([...editorSchemas()])('%s is what npm run schema writes', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
})

test('there are no schemas but those', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...editorSchemas().keys()].toSorted())
})
