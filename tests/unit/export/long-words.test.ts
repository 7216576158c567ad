import { expect, test } from 'vitest'
import { rolePdf, skillPdf } from '#lib/export/pdf/pdf.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Cell, Role } from '#lib/model/catalog/role.ts'
import { exportContextOf } from '#tests/support/export-context-of.ts'
import { readPdf, readWords } from '#tests/support/read-pdf.ts'
import {
  catalog,
  code,
  junior,
  principal,
  requires,
  role,
  senior,
  skill,
  text,
} from '#tests/support/small-catalog.ts'

const en = 'en' as Locale
const words = (unit: string) => {
  const long = unit.repeat(Math.ceil(92 / unit.length)).slice(0, 92)
  return { long, prose: proseOf(long) }
}

const proseOf = (long: string) => `Uses **${long}**, \`${long}\` and [${long}](https://x.example/${long}).

- one
  1. ${long}
     > ${long}

| a | ${long} | c |
|:--|--:|:-:|
| ${long} | b | c |

\`\`\`
tr -s ${long}${long} | head
\`\`\``

function pdfsOf(unit: string) {
  const { long, prose } = words(unit)
  const list = { locale: en, original: [long, 'x'], translations: {} }
  const git = skill('git', code, {
    name: text(long),
    summary: text(`${long} ${long}`),
    intro: text(prose),
    keywords: list,
    links: [{ title: long, url: `https://x.example/${long}` }],
    byLevel: new Map([[senior.id, text(prose)]]),
  })
  const requirement = requires(git, 'W E* .')
  const [first, ...rest] = requirement.cells.map(
    (cell): Cell => ({ ...cell, description: { from: 'role', text: text(prose) } }),
  )
  if (!first) throw new Error('The requirement of the test needs a cell.')
  const levels: Role['levels'] = [
    { level: { ...junior, name: text(long) }, title: text(long), focus: text(long), stack: list },
    { level: senior, title: text(long) },
    { level: principal },
  ]
  const builder = role('builder', [{ ...requirement, cells: [first, ...rest] }], {
    name: text(long),
    summary: text(long),
    family: { ...role('x', []).family, name: text(long) },
    levels,
  })
  const all = catalog([git], [builder])
  const context = exportContextOf(all, en)
  return { long, pdfs: [rolePdf(context, all, builder), skillPdf(context, all, git)] }
}

// The widest and the narrowest letters, letters of different widths, and joined Arabic letters.
test.each(['W', 'i', 'Abstractsingletonfactory', 'path/to-', 'مهندس'])(
  'a word of 92 letters of %j stays on the page, complete wherever it is broken',
  async (unit) => {
    const { long, pdfs } = pdfsOf(unit)
    for (const pdf of pdfs) {
      const outside = (await readWords(pdf)).filter(
        ({ left, right, pageWidth }) => left < 40 || right > pageWidth - 40,
      )
      expect(outside).toEqual([])
      if (unit !== 'مهندس') expect((await readPdf(pdf)).text.replace(/[\s\u200B]/g, '')).toContain(long)
    }
  },
)

test('a word that fits is not broken', async () => {
  const fitting = 'Rechnungsprüfungsassistentinnen'
  const git = skill('git', code, {
    name: text(fitting),
    intro: text(`Eine **${fitting}** und \`${fitting}\`.`),
  })
  const all = catalog([git], [role('builder', [requires(git, 'W E* .')])])
  const words = await readWords(skillPdf(exportContextOf(all, en), all, git))
  const printed = words.filter(({ word }) => word.includes('Rechnung'))
  expect(printed.map(({ word }) => word.replace(/\W+$/, ''))).toEqual([fitting, fitting, fitting, fitting])
})

test('the columns of a table in a PDF are aligned as written', async () => {
  const intro = text('| Left | Right |\n|:--|--:|\n| long words here | 8 |\n| a | 12345678901 |')
  const git = skill('git', code, { intro })
  const all = catalog([git], [])
  const printed = await readWords(skillPdf(exportContextOf(all, en), all, git))
  const find = (word: string) => printed.find((one) => one.word === word)
  expect(find('Right')?.right).toBeCloseTo(find('12345678901')?.right ?? 0, 0)
  expect(find('8')?.right).toBeCloseTo(find('12345678901')?.right ?? 0, 0)
  expect(find('Left')?.left).toBeCloseTo(find('a')?.left ?? 0, 0)
})
