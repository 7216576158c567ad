import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { editorSchemas } from '#lib/content/schema/editor-schemas.ts'
import { sampleFolder } from '#tests/support/sample.ts'
import { sampleTest } from '#tests/support/sample-test.ts'

const folder = join(sampleFolder, 'schema')

sampleTest.each([...editorSchemas()])('%s is the output of npm run schema', (name, text) => {
  expect(readFileSync(join(folder, name), 'utf8')).toBe(text)
})

sampleTest('there are no schemas but those', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...editorSchemas().keys()].toSorted())
})
