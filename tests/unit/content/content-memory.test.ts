import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyMemory } from '#lib/content/content-memory.ts'
import { parseFiles } from '#lib/content/parse-files.ts'
import { baseContent } from '#tests/support/content-base.ts'

type Files = ReadonlyMap<string, string>

const read = (files: Files, memory = emptyMemory()) =>
  parseFiles(files, { folder: 'content', findDates: () => new Map(), memory })

/** A random change of a file, which may make it or others invalid. */
const edit = fc.record({
  path: fc.constantFrom(...Object.keys(baseContent), 'skills/added.md'),
  change: fc.constantFrom<(text: string) => string | undefined>(
    (text) => `${text}\nMore.\n`,
    (text) => text.replace('name:', 'names:'),
    (text) => text.replace(/senior/g, 'expert'),
    (text) => text.replace(/^/m, '\t'),
    (text) => text.replaceAll('##', '#'),
    () => '',
    () => undefined,
  ),
})

function apply(
  files: Files,
  { path, change }: { path: string; change: (text: string) => string | undefined },
) {
  const text = change(files.get(path) ?? '')
  return new Map(
    [...files].filter(([other]) => other !== path).concat(text === undefined ? [] : [[path, text]]),
  )
}

test('the cache does not affect results, whatever was edited', () => {
  const start: Files = new Map(Object.entries(baseContent))
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const memory = emptyMemory()
      read(start, memory)
      let files = start
      for (const one of edits) {
        files = apply(files, one)
        expect(read(files, memory)).toEqual(read(files))
      }
      // After an undo.
      expect(read(start, memory)).toEqual(read(start))
    }),
    { numRuns: 60 },
  )
})

test('an unchanged file is not parsed again', () => {
  const memory = emptyMemory()
  const files = new Map(Object.entries(baseContent))
  read(files, memory)
  const before = memory.files.get('skills/kneading.md')?.file.source
  read(new Map(files).set('site.yaml', `${files.get('site.yaml')}\n# a comment\n`), memory)
  expect(memory.files.get('skills/kneading.md')?.file.source).toBe(before)
})
