import { expect, test } from 'vitest'
import { error, type Problem } from '#lib/content/problems/problem.ts'
import { findBrokenEncoding } from '#lib/content/text/broken-encoding.ts'
import { hasForbidden } from '#lib/content/text/forbidden-characters.ts'
import { findDecomposed } from '#lib/content/text/normal-form.ts'
import { isPlain } from '#lib/content/text/plain.ts'
import { printable } from '#lib/content/text/printable.ts'
import { isVisible } from '#lib/content/text/visible.ts'
import { baseContent, problemsOf } from '#tests/support/content-base.ts'

const location = { file: 'a', line: 1, column: 1 }

/** Decodes UTF-8 as Windows-1252; the decoder of Node does not map 0x80 to 0x9F. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const misread = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? windows.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('')

test('no text with a possibly wrong character is plain', () => {
  const missed: string[] = []
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code)
    if (!isPlain(character)) continue
    if (hasForbidden(character) || findDecomposed(`e${character}`) || findBrokenEncoding(character))
      missed.push(printable(character))
  }
  expect(missed).toEqual([])
})

test.each([
  'Für die Säge',
  'don’t',
  '100 € im Monat',
  '“quoted”',
  'Łódź',
  '中文',
  'Привет',
  '🚀',
  'naïve café',
])('%s is recognised after decoding with the wrong encoding, and is valid otherwise', (text) => {
  expect(findBrokenEncoding(misread(text))).toBeDefined()
  expect(isPlain(misread(text))).toBe(false)
  expect(findBrokenEncoding(text)).toBeUndefined()
})

test.each([
  '« CAFÉ\u00a0»',
  '« café\u00a0» et à\u00a0»',
  'Å²',
  '„Ä“ und „Ö“',
  'MAÑANA',
  'NÃO',
  'é”…',
  'Âge',
  'À l’œuvre',
])('%s does not indicate a wrong encoding', (text) => expect(findBrokenEncoding(text)).toBeUndefined())

test('the likely original is suggested, with the number of occurrences', () => {
  expect(findBrokenEncoding('FÃ¼r die SÃ¤ge')).toEqual({ offset: 1, written: 'Ã¼', meant: 'ü', count: 2 })
})

test('decomposed letters are reported, marks in keyboard order are not', () => {
  expect(findDecomposed('Cafe\u0301, naı\u0308ve'.normalize('NFD'))?.count).toBe(1)
  expect(findDecomposed('한글'.normalize('NFD'))).toMatchObject({ offset: 0, count: 2 })
  expect(findDecomposed('Café 한글 हिन्दी שָׁלוֹם مُدَرِّس ไทย')).toBeUndefined()
})

test('control characters are shown by name, and an emoji stays one', () => {
  expect(printable('a\u001b[31mb\u202ec\u0007\u009b\ud800')).toBe(
    'a<U+001B>[31mb<U+202E>c<U+0007><U+009B><U+D800>',
  )
  expect(printable('👩‍💻 ✔️ 日本')).toBe('👩‍💻 ✔️ 日本')
  expect(error(location, 'a\u001b]0;x\u0007', '\u202e')).toMatchObject({
    message: 'a<U+001B>]0;x<U+0007>',
    hint: '<U+202E>',
  } satisfies Partial<Problem>)
  expect(error({ ...location, file: 'a\nb' }, '', '').file).toBe('a<U+000A>b')
})

test.each(['\u200b', '\u00a0\u3000', '\u3164', '\u2800', '\u200e\u200f', '\u034f\ufe0f', '\u00ad', ''])(
  '%j shows nothing',
  (text) => expect(isVisible(text)).toBe(false),
)

test.each(['a', '\u200bа', '.', '中', '👩‍💻'])('%j is visible', (text) => expect(isVisible(text)).toBe(true))

test('direction marks, joiners, soft hyphens and the flag of Scotland are valid', () => {
  const text =
    'Serves\u200e at the می\u200cخواهم coun\u00adter 👩‍💻 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}.'
  expect(
    problemsOf({ 'skills/selling.md': (baseContent['skills/selling.md'] ?? '').replace('Serves', text) }),
  ).toBe('')
})

test('tag characters that hide words are rejected', () => {
  const hidden = Array.from('hidden', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join(
    '',
  )
  expect(hasForbidden(`Serves${hidden}`)).toBe(true)
})

test('a UTF-16 file is one problem, with a byte order mark and without', () => {
  const text = baseContent['roles/baker/role.yaml'] ?? ''
  const bytes = Buffer.from(text, 'utf16le')
  for (const content of [bytes, Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])])
    expect(
      problemsOf({
        'roles/baker/role.yaml': content,
        'roles/baker/role.de.yaml': undefined,
        'roles/baker/kneading.md': undefined,
      }),
    ).toBe(
      'content/roles/baker/role.yaml:1:1\n  The file is not UTF-8 text.\n  → Save it with the encoding UTF-8.',
    )
})
