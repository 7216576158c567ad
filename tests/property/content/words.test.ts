import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf } from '#tests/fuzz/case.ts'
import { judge } from '#tests/fuzz/judge.ts'
import { baseContent } from '#tests/support/content-base.ts'

const files = new Map(Object.entries(baseContent))
const bytesOf = (text: string) => new TextEncoder().encode(text)
const contents = new Map(Object.keys(baseContent).map((path) => [path, { path, files }]))
const verdictOn = (path: string, text: string) => judge(contents.get(path) ?? { path, files }, bytesOf(text))
const linesOf = (path: string) => (baseContent[path] ?? '').split('\n')

/** Every word of a file is in the model, in its visible section, or the file has an error. */
describe('no word of a file is lost silently', () => {
  test.each(Object.keys(baseContent))('of the unmodified %s', (path) => {
    expect(verdictOn(path, baseContent[path] ?? '')).toEqual({ kind: 'right' })
  })

  test('after any mutation of a fixture file', () => {
    fc.assert(
      fc.property(fc.nat(), (number) => {
        const { content, bytes, path } = caseOf('property', number)
        expect(judge(content, bytes, path)).toEqual({ kind: 'right' })
      }),
      { numRuns: 200 },
    )
  })

  test('after a line that looks like a heading', () => {
    const part = (...parts: string[]) => fc.constantFrom(...parts)
    const line = fc
      .tuple(
        part(
          '',
          '',
          ' ',
          '   ',
          '    ',
          '\t',
          '\u00a0',
          '\u200b',
          '\u3164',
          '\ufeff',
          '\\',
          '> ',
          '- ',
          '1. ',
          '<!-- ',
        ),
        part('##', '##', '##', '＃＃', '#＃', '#\u200b#', '\\#\\#', '﹟﹟', '###', '#'),
        part(' ', ' ', '', '\u00a0', '\u3000', '\u200b', '\t', '  '),
        part('senior', 'senior', 'lead', 'Senior', 'sen\u200bior', '**senior**', '`senior`', 'ｓｅｎｉｏｒ'),
        part('', '', ' ##', '\u200b', '\u00a0', ':', ' -->'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        part('skills/kneading.md', 'roles/baker/kneading.md'),
        fc.nat(),
        line,
        (path, at, heading) => {
          const lines = linesOf(path)
          const bodyStart = path.startsWith('skills') ? 8 : 0
          lines.splice(
            bodyStart + (at % (lines.length - bodyStart)),
            0,
            '',
            heading,
            '',
            'Some words of it.',
            '',
          )
          expect(verdictOn(path, lines.join('\n'))).toEqual({ kind: 'right' })
        },
      ),
      { numRuns: 500 },
    )
  })

  test('after a # anywhere in YAML', () => {
    const paths = Object.keys(baseContent).filter((path) => path.endsWith('.yaml'))
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.nat(),
        fc.constantFrom(' #42', ' # and more', '\t# and more', '\n#tag', '\n    # more', '\n  #1 more', ' #'),
        (path, at, comment) => {
          const text = baseContent[path] ?? ''
          const offset = at % (text.length + 1)
          const verdict = verdictOn(path, `${text.slice(0, offset)}${comment}${text.slice(offset)}`)
          expect(verdict).toEqual({ kind: 'right' })
        },
      ),
      { numRuns: 500 },
    )
  })
})
