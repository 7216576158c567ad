import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { skillPaper } from '#lib/export/paper/skill-paper.ts'
import { printingOf } from '#lib/export/pdf.ts'
import { typesetPdf } from '#lib/export/typst/compiler.ts'
import { isCovered } from '#lib/export/typst/fonts.ts'
import { makePrintable } from '#lib/export/typst/printable.ts'
import { markdownTree } from '#lib/markdown/markdown-tree.ts'
import type { Locale } from '#lib/model/ids.ts'
import { skillPath } from '#lib/site/routes.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { catalog, code, skill, text } from '#tests/support/small-catalog.ts'
import { voiceOf } from '#tests/support/voices.ts'

afterEach(() => vi.restoreAllMocks())

test('the fonts have Latin, Greek, Cyrillic, Han, kana, Arabic and Hebrew', () => {
  const missing = [...'Aé ß ñ ç ő Ж Ω 中文級ひカ，。「」ع ة ש – „“” … ─ →'].filter(
    (character) => !isCovered(character.codePointAt(0) ?? 0),
  )
  expect(missing).toEqual([])
  expect(isCovered(0x1f680)).toBe(false)
})

test('what no font has is written as its number and reported with the words around it', () => {
  const { data, missing } = makePrintable(
    { list: ['Ships 🚀 on Fridays', 'fine'], deep: { han: '𠀀' } },
    isCovered,
  )
  expect(data).toEqual({ list: ['Ships [U+1F680] on Fridays', 'fine'], deep: { han: '[U+20000]' } })
  expect(missing).toEqual([
    { character: '🚀', around: 'Ships 🚀 on Fridays' },
    { character: '𠀀', around: '𠀀' },
  ])
})

test('what is never seen is left out, and nothing else is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      const { data, missing } = makePrintable(written, (codePoint) => codePoint < 0x80)
      const visible = [...written].filter(
        (character) => !/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(character),
      )
      expect(missing.map(({ character }) => character)).toEqual(
        visible.filter((character) => (character.codePointAt(0) ?? 0) >= 0x80),
      )
      expect(data).toContain(visible.find((character) => /[!-~]/.test(character)) ?? '')
    }),
  )
})

test('no text of any Unicode breaks a PDF, and each foreign character is reported once', () => {
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
  ]
  const strange = [...special, ...anything].join(' ')
  const odd = skill('odd', code, {
    name: text(`Odd ${special.join(' ')}`),
    summary: text(strange),
    keywords: { locale: 'en' as Locale, original: anything, translations: {} },
    intro: text(`${strange}\n\n**${special.join(' ')}** *ก* \`🚀\` \n\nend of the text`),
  })
  const all = catalog([odd], [])
  const printing = printingOf(voiceOf(all, 'en' as Locale), all, skillPath(odd.id))
  const pdf = readPdf(
    typesetPdf({ template: 'paper/skill.typ', data: skillPaper(odd, printing), address: '/odd.pdf' }),
  )
  expect(pdf.text).toContain('[U+1F680]')
  expect(pdf.text).toContain('end of the text')
  expect(warn).toHaveBeenCalledWith(
    expect.stringMatching(/^\/odd\.pdf: no font has "🚀", so it says \[U\+1F680\]/),
  )
  const said = warn.mock.calls.map(([line]) => line)
  expect(new Set(said).size).toBe(said.length)
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
