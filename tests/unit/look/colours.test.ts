import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from '#lib/look/generated-files.ts'
import { namedColours } from '#tests/support/named-colours.ts'
import { filesOfCode } from '#tests/support/style-sheets.ts'

const name = `(?<![-\\w"#./])(?:${namedColours.join('|')})(?![-\\w(."/])`
// A colour by its numbers, then by its name: in a sheet, in an attribute, in Typst.
const numbers =
  /rgb="FF[0-9A-F]{6}|#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?![-/])|\b(?:oklch|oklab|lch|lab|hsla?|rgba?|hwb|color|luma|cmyk)\(/gi
const namesIn: Readonly<Record<string, RegExp>> = {
  css: new RegExp(`(?<=:\\s[^;{}]*)${name}(?=[^{}]*[;}])`, 'gi'),
  tsx: /\b(?:fill|stroke|color|stopColor|floodColor)="(?!none"|currentColor")[^"]*"/g,
  typ: new RegExp(`(?<=\\b(?:fill|stroke|paint|let \\w+ =|\\+) ?:? ?\\(?)${name}`, 'g'),
}

function coloursIn(file: string, text: string): string[] {
  const code = file.endsWith('.css')
    ? text.replaceAll(/\/\*[\s\S]*?\*\//g, '')
    : text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
  const names = namesIn[file.slice(file.lastIndexOf('.') + 1)]
  return [numbers, ...(names ? [names] : [])].flatMap((pattern) =>
    [...code.matchAll(pattern)].map(([colour]) => colour),
  )
}

test('colours are written among the tokens and nowhere else', () => {
  const ours = new Set([
    ...generatedFiles().keys(),
    'lib/look/tokens.ts',
    'lib/look/colour.ts',
    'lib/look/generated-files.ts',
  ])
  const found = filesOfCode('.css', '.ts', '.tsx', '.typ', '.svg', '.js')
    .filter((file) => !ours.has(file))
    .flatMap((file) => coloursIn(file, readFileSync(file, 'utf8')).map((colour) => `${file}: ${colour}`))
  expect(found).toEqual([])
})

test.each([
  ['a.css', '.a { color: #ccc; }', '#ccc'],
  ['a.css', '.a { border: 1px solid teal; }', 'teal'],
  ['a.css', '.a { background: linear-gradient(red, var(--color-ink)); }', 'red'],
  ['a.css', '.a { box-shadow: 0 0 1rem oklch(20% 0 0); }', 'oklch('],
  ['a.tsx', '<path fill="crimson" />', 'fill="crimson"'],
  ['a.ts', "const paper = '#fbfaf7'", '#fbfaf7'],
  ['a.ts', '`<color rgb="FF555555"/>`', 'rgb="FF555555'],
  ['a.typ', 'text(fill: navy)[a]', 'navy'],
  ['a.typ', '#let own = rgb("#aabbcc")', '#aabbcc'],
])('a colour in %s is found: %s', (file, text, colour) => {
  expect(coloursIn(file, text)).toContain(colour)
})

test.each([
  ['a.css', '.white { white-space: nowrap; color: var(--color-ink); }'],
  ['a.css', '.a { color: currentColor; background: color-mix(in oklab, currentColor 35%, transparent); }'],
  ['a.tsx', '<path fill="none" stroke="currentColor" />'],
  ['a.ts', "import '#lib/model/catalog/level.ts'"],
])('no colour is found in %s: %s', (file, text) => {
  expect(coloursIn(file, text)).toEqual([])
})
