import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyMemory } from '#lib/content/content-memory.ts'
import { baseContent, contentWith, readingOf } from '#tests/support/content-base.ts'

const anyPath = fc.constantFrom(
  ...Object.keys(baseContent),
  'skills/selling.de.md',
  'roles/baker/kneading.de.md',
  'messages/de.json',
)
const markup = fc.array(
  fc.constantFrom(
    ...[
      '---\n',
      '\n',
      ' ',
      '  ',
      '\t',
      ':',
      ': ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '&a ',
      '*a ',
      '!t ',
      '|\n',
      '>\n',
    ],
    ...[
      '#',
      '## ',
      '## junior\n',
      '`',
      '![',
      '](',
      '<',
      '> ',
      '1. ',
      'a',
      'junior',
      'name',
      '\\',
      '%',
      '@',
      '\r\n',
      '\u0000',
    ],
    ...[
      '\ud800',
      '😀',
      '\u2028',
      '__proto__',
      'constructor',
      'toString: x\n',
      '<<: *a\n',
      '~',
      '.',
      '1.10',
      'A W* E*',
      '...\n',
    ],
  ),
  { maxLength: 60 },
)

// Most files are the same in all runs.
const memory = emptyMemory()

/** Invariants for any files: no throw, existing source locations, content or an error but never both. */
function expectValid(files: ReturnType<typeof contentWith>): void {
  const { content, problems } = readingOf(files, memory)
  expect(content === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
  for (const { file, line, column, message, hint } of problems) {
    expect(file).toMatch(/^content\//)
    expect(line).toBeGreaterThan(0)
    expect(column).toBeGreaterThan(0)
    expect(message).not.toMatch(/\bundefined\b|\bNaN\b|\[object|Invalid input/)
    expect(hint).not.toBe('')
  }
}

describe('the reader returns a result for any file', () => {
  test('with any bytes', () => {
    fc.assert(
      fc.property(anyPath, fc.uint8Array({ maxLength: 300 }), (path, bytes) =>
        expectValid(contentWith({ [path]: bytes })),
      ),
    )
  })

  test('with any front matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (front, body) =>
        expectValid(contentWith({ 'skills/selling.md': `---\n${front}\n---\n${body}` })),
      ),
    )
  })

  test('with any mixture of special characters', () => {
    fc.assert(
      fc.property(anyPath, markup, (path, parts) => expectValid(contentWith({ [path]: parts.join('') }))),
      { numRuns: 300 },
    )
  })

  test('with special characters inserted into valid files', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(baseContent)), fc.nat(), markup, (path, at, parts) => {
        const text = baseContent[path] ?? ''
        const offset = at % (text.length + 1)
        expectValid(
          contentWith({
            [path]: `${text.slice(0, offset)}${parts.slice(0, 4).join('')}${text.slice(offset)}`,
          }),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('with any generated YAML', () => {
    fc.assert(
      fc.property(anyPath, fc.json({ maxDepth: 6 }), (path, json) =>
        expectValid(contentWith({ [path]: path.endsWith('.md') ? `---\n${json}\n---\n` : json })),
      ),
    )
  })

  test.each([
    '[',
    '{',
    '- ',
    '? ',
    '{a: ',
    '&a [',
    '*a ',
    '"',
    '[]',
    '> ',
    '![',
    '## junior\n',
    'a: b\n',
    '\n',
    '- - -\n',
  ])('with a file of only %j', (sign) => {
    const text = sign.repeat(60_000 / sign.length)
    expectValid(contentWith({ 'roles/baker/role.yaml': text }))
    expectValid(contentWith({ 'skills/selling.md': `${baseContent['skills/selling.md']}${text}` }))
    expectValid(contentWith({ 'skills/selling.md': `---\n${text}\n---\n` }))
  })

  test('with exponentially growing YAML references', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n`
    expectValid(contentWith({ 'site.yaml': bomb }))
  })
})
