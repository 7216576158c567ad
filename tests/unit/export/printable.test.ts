import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { printingOf } from '#lib/export/pdf/pdf.ts'
import { skillData } from '#lib/export/pdf/skill-data.ts'
import { roleCard } from '#lib/export/share/share-card.ts'
import { typesetPdf, typesetSvg } from '#lib/export/typst/compiler.ts'
import { isCovered } from '#lib/export/typst/fonts.ts'
import { makePrintable } from '#lib/export/typst/printable.ts'
import { markdownTree } from '#lib/markdown/markdown-tree.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import { skillPath } from '#lib/site/routes/routes.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { readPdf, readWords } from '#tests/support/read-pdf.ts'
import { catalog, code, role, skill, text } from '#tests/support/small-catalog.ts'

const en = 'en' as Locale

afterEach(() => vi.restoreAllMocks())

function printSkill(name: string, intro: string): Buffer {
  const odd = skill('odd', code, { name: text(name), intro: text(intro) })
  const all = catalog([odd], [])
  const printing = printingOf(exportContextOf(all, en), all, skillPath(odd.id))
  return typesetPdf({ template: 'pdf/skill.typ', data: skillData(odd, printing), address: '/odd.pdf' })
}

test('the fonts have Latin, Greek, Cyrillic, Han, kana, Arabic, Hebrew and emoji', () => {
  const missing = [...'Aé ß ñ ç ő Ж Ω 中文級ひカ，。「」ع ة ש – „“” … ─ → 🚀☕✅⚠♻'].filter(
    (character) => !isCovered(character.codePointAt(0) ?? 0),
  )
  expect(missing).toEqual([])
})

test.each([
  ['🚀 Rocket role 👩‍💻', '🚀 Rocket role 👩‍💻'],
  ['𝕏 and 𝟙', 'X and 1'],
  ['☐ ☑ ☒ ✗ ⟶', '□ ☑ ❎ ✖ →'],
  ['Ships \u{E000} on Fridays', 'Ships on Fridays'],
  ['\u{E000} Ships', 'Ships'],
  ['    code \u{E000} x', '    code x'],
])('%j is printed as %j', (written, printed) => {
  expect(makePrintable(written, isCovered).data).toBe(printed)
})

test('a letter that no font has is written as its code point, so that no word is lost', () => {
  const { data, missing } = makePrintable({ list: ['ก fine'], deep: { han: '𠀀' } }, isCovered)
  expect(data).toEqual({ list: ['[U+0E01] fine'], deep: { han: '[U+20000]' } })
  expect(missing).toEqual([
    { character: 'ก', printed: '[U+0E01]', around: 'ก fine' },
    { character: '𠀀', printed: '[U+20000]', around: '𠀀' },
  ])
})

test('a name of symbols that no font has does not become empty', () => {
  expect(makePrintable('\u{E000}', isCovered).data).toBe('[U+E000]')
})

test('a symbol is left out with its whole cluster', () => {
  const onlyAscii = (codePoint: number) => codePoint < 0x80
  for (const sequence of ['👩🏽‍🔬', '👍🏿', '🇩🇪', '1️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧‍👦']) {
    const { data, missing } = makePrintable(`a ${sequence} b`, onlyAscii)
    expect(data, sequence).toBe(sequence === '1️⃣' ? 'a 1 b' : 'a b')
    expect(missing.length, sequence).toBeGreaterThan(0)
  }
})

test('of any text, everything that the fonts have is printed, and nothing that they lack', () => {
  const onlyAscii = (codePoint: number) => codePoint < 0x80
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      const { data, missing } = makePrintable(written, onlyAscii)
      expect([...data].filter((character) => character !== '\n' && character >= '\u0080')).toEqual([])
      const plain = [...written].filter((character) => /[!-~]/.test(character))
      if (missing.length === 0) expect(data).toContain(plain[0] ?? '')
    }),
  )
})

describe('emoji', () => {
  const sequences = ['👩‍💻', '👩🏽‍🔬', '👍🏿', '🇩🇪', '1️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧‍👦', '🐻‍❄️', '🧑🏻‍🤝‍🧑🏿']

  test('of several characters are one glyph in a PDF, each as wide as a single one', async () => {
    const rows = ['🚀', ...sequences].map((emoji) => `${emoji}x`)
    const words = await readWords(printSkill('Odd', rows.join('\\\n')))
    // The letter after it shows the width of an emoji; a row starts at the edge of the text.
    const ends = words.filter(({ word }) => word === 'x').map(({ left }) => Math.round(left))
    expect(ends).toHaveLength(rows.length)
    const edge = words.find(({ word }) => word === '🚀')?.left ?? Number.NaN
    expect(ends[0]).toBeGreaterThan(edge)
    expect(new Set(ends)).toEqual(new Set([ends[0]]))
  })

  test('are printed in names, headings, code and shared pictures, without a code point or a warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const pdf = await readPdf(printSkill('🚀 Rocket 👩‍💻', '**☕** `✅` *🫨*'))
    expect(pdf.text).not.toContain('U+')
    expect(pdf.text.replace(/\s/g, '')).toContain('🚀Rocket👩‍💻')
    expect(pdf.title).toContain('🚀 Rocket 👩‍💻')
    const made = role('r', [], { name: text('🚀 Rocket 👩‍💻 𝕏') })
    const all = catalog([], [made])
    typesetSvg({
      template: 'share/card.typ',
      data: roleCard(all, made, en, exportContextOf(all, en).t),
      address: '/r.png',
    })
    expect(warn).not.toHaveBeenCalled()
  })
})

test('a PDF accepts any Unicode text, and each missing character is reported once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const anything = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 400, seed: 7 })
  const special = [
    '\u0000',
    '\uFEFF',
    '\uFFFE',
    '\uD800',
    '❤\uFE0F',
    '👩\u200D🚀',
    'a\u0301\u0327',
    '\u202Eabc',
    'ไทย',
    '⌥',
  ]
  const strange = [...special, ...anything].join(' ')
  const odd = skill('odd', code, {
    name: text(`Odd ${special.join(' ')}`),
    summary: text(strange),
    keywords: { locale: en, original: anything, translations: {} },
    intro: text(`${strange}\n\n**${special.join(' ')}** *ก* \`🚀\` \n\nend of the text`),
  })
  const all = catalog([odd], [])
  const printing = printingOf(exportContextOf(all, en), all, skillPath(odd.id))
  const pdf = await readPdf(
    typesetPdf({ template: 'pdf/skill.typ', data: skillData(odd, printing), address: '/odd.pdf' }),
  )
  expect(pdf.text).toContain('[U+D800]')
  expect(pdf.text).toContain('end of the text')
  expect(warn).toHaveBeenCalledWith(
    expect.stringMatching(/^\/odd\.pdf: no font has "ไ" \(U\+0E44\), so it is printed as \[U\+0E44\]/),
  )
  expect(warn).toHaveBeenCalledWith(
    expect.stringMatching(/^\/odd\.pdf: no font has "⌥" .* so it is left out/),
  )
  const reported = warn.mock.calls.map(([line]) => /"(.+?)" \(/su.exec(line)?.[1])
  expect(new Set(reported).size).toBe(reported.length)
})

test('Markdown becomes data with the same words', () => {
  expect(markdownTree('a *b* `c*` [d](/e)\nf\n\n3. g\n4. h\n\n> <i>\n\n~~~\nx\n~~~')).toEqual([
    {
      is: 'p',
      of: [
        'a ',
        { is: 'em', of: ['b'] },
        ' ',
        { is: 'code', of: ['c*'] },
        ' ',
        { is: 'a', of: ['d'], href: '/e' },
        ' ',
        'f',
      ],
    },
    {
      is: 'ol',
      start: 3,
      of: [
        { is: 'li', of: ['g'] },
        { is: 'li', of: ['h'] },
      ],
    },
    { is: 'blockquote', of: [{ is: 'p', of: ['<i>'] }] },
    { is: 'pre', of: ['x'] },
  ])
})
