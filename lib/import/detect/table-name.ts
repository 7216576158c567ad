import { cellsOfRow } from '#lib/import/detect/body.ts'
import { headWord, levelKey } from '#lib/import/detect/level-words.ts'
import type { Grid } from '#lib/import/grid/grid.ts'

const generic =
  /^(?:sheet|tabelle|hoja|feuil|feuille|table|blatt|工作表|シート)\s*\d*$|^(?:skills?|matrix|matriz|overview|data|export|main|untitled|requirements?|levels?|text|descriptions?|beschreibungen|descripciones|描述|.)$/i
const filler =
  /\b(?:kompetenz|skill)matrix\b|\b(?:skills?|competenc(?:y|ies)|capability|career|role|kompetenz(?:en)?|skill)?[\s_-]*(?:matrix|matriz|ladder|framework|levels|requirements)\b|技能矩阵|职级|スキルマ(?:ップ|トリク?ス)/gi
const mustTitle = /^(?:.*\b)?(?:essential|must(?:[ -]have)?s?|required|mandatory|pflicht|obligatorio)s?\b/i
const optionalTitle = /^(?:.*\b)?(?:desirable|nice(?:[ -]to[ -]have)?s?|optional|wünschenswert|opcional)s?\b/i

const mostTitle = 60

/** The name of the role or skill that a table is about: of its sheet, its title, or else its file. */
export function nameOfTable(
  grid: Grid,
  headRow: number,
  { fileName }: { readonly fileName: string },
): { readonly role: string; readonly isGuess: boolean } {
  const titles = [grid.title, ...titlesAbove(grid, headRow)].filter((title) => title !== '')
  const candidates = generic.test(grid.sheet) ? titles : [grid.sheet, ...titles]
  const role = candidates.map(withoutFiller).find((name) => isUsable(name))
  return role === undefined
    ? {
        role: withoutFiller(fileName.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ')) || 'Role',
        isGuess: true,
      }
    : { role, isGuess: false }
}

/** The name of a role, derived from the name of a file. */
export const roleOfFile = ({ fileName }: { readonly fileName: string }): string =>
  withoutFiller(fileName.replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' ')) || 'Role'

const isUsable = (name: string): boolean =>
  name !== '' && !generic.test(name) && !mustTitle.test(name) && !optionalTitle.test(name)

function withoutFiller(name: string): string {
  return name
    .replace(filler, '')
    .replace(/^[\s:–—-]+|[\s:–—-]+$/g, '')
    .trim()
}

/** Short texts that are alone in a row above the head, the nearest first. */
function titlesAbove(grid: Grid, headRow: number): string[] {
  const titles: string[] = []
  for (let row = headRow - 1; row >= Math.max(0, headRow - 15); row--) {
    const [cell, ...others] = cellsOfRow(grid, row)
    const isTitle = cell && others.length === 0 && cell.text.length <= mostTitle && !/[.:=]/.test(cell.text)
    if (isTitle && headWord(cell.text) === undefined && levelKey(cell.text) === undefined)
      titles.push(cell.text)
  }
  return titles
}

/** Whether the title of a table says that all of it is mandatory, or optional. */
export function mustOfTitle(grid: Grid, headRow: number): boolean | undefined {
  const [nearest] = titlesAbove(grid, headRow)
  for (const title of [grid.title, nearest ?? '', grid.sheet]) {
    const must = mustOfText(title)
    if (must !== undefined) return must
  }
  return undefined
}

/** Whether a title means mandatory or optional. */
export function mustOfText(title: string): boolean | undefined {
  if (optionalTitle.test(title)) return false
  return mustTitle.test(title) ? true : undefined
}
