import type { Tool } from '#app/_tools/calculator/tool.tsx'
import { toMarkdown } from '#lib/export/assessment/assessment-markdown.ts'
import { assessmentTable } from '#lib/export/assessment/assessment-table.ts'
import { toExcelCsv } from '#lib/export/csv/csv.ts'
import { fillText } from '#lib/i18n/fill.ts'
import { bestFitOf, levelOf, readinessOf } from '#lib/model/assessment/assessment.ts'
import type { Answers } from '#lib/model/assessment/assessment-ratings.ts'

export function downloadCsv({ sheet, words }: Tool, answers: Answers): void {
  const rows = assessmentTable(sheet, answers, words)
  download(`${sheet.role.id}.csv`, 'text/csv', toExcelCsv(rows, document.documentElement.lang))
}

export function downloadMarkdown({ sheet, words }: Tool, answers: Answers, address: string): void {
  const level = levelOf(sheet, answers)
  const fit = bestFitOf(sheet, answers)
  const reached = sheet.levels[fit?.level ?? 0]?.name.value ?? ''
  const readiness = readinessOf(sheet, answers).map(({ mandatory, all }, at) => {
    const metOf = ({ met, total }: typeof all) => fillText(words.metOf, { met, total })
    return `${sheet.levels[at]?.name.value}: ${words.readyMandatory} ${metOf(mandatory)}, ${words.readyAll} ${metOf(all)}`
  })
  const headline =
    fit && fit.level !== level
      ? fillText(words.close, { level: reached, ...fit.mandatory })
      : fillText(level === undefined ? words.reachedNone : words.reached, { level: reached })
  const lines = [headline, ...readiness, address]
  const table = assessmentTable(sheet, answers, words)
  download(`${sheet.role.id}.md`, 'text/markdown', toMarkdown(sheet.role.name.value, lines, table))
}

/** Downloads a text as a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.download = name
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  link.click()
  // Some browsers read the file long after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
