import { headWord, levelKey, splitRoleLevel } from '#lib/import/detect/level-words.ts'
import type { Grid } from '#lib/import/grid/grid.ts'

const fullName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?: (?:von|van|de|der|da|di|al-)\s?)? \p{Lu}[\p{L}'’-]+$/u
const email = /^\S+@\S+\.\S+$/
/** Words of skills and roles that look like the name of a person. */
const work =
  /\b(?:engineer|developer|manager|analyst|designer|lead|architect|scientist|administrator|consultant|specialist|owner|tester|officer|director|operator|master|chef|apache|amazon|google|microsoft|azure|spring|data|software|design|code|web|cloud|quality|product|project|machine|deep|system|systems|network|test|testing|review|management|development|learning|thinking|security|skills?|level|backend|frontend|stack|mobile|ops|writing|speaking|solving|making|planning|communication)\b/i

const isName = (text: string): boolean =>
  email.test(text) ||
  (fullName.test(text) &&
    !work.test(text) &&
    levelKey(text) === undefined &&
    splitRoleLevel(text) === undefined)

/** Whether a table rates people: their names head its columns or its rows. No name leaves this function. */
export function isPeopleGrid(
  grid: Grid,
  headRow: number,
  columns: readonly number[],
  rows: readonly number[],
): boolean {
  const heads = columns.map((column) => grid.at(headRow, column)?.text ?? '')
  const names = heads.filter(isName).length
  if (names >= 2 && names >= heads.filter((head) => head !== '').length / 2) return true
  const corner = headWord(grid.at(headRow, 0)?.text ?? '')
  const first = rows.map((row) => grid.at(row, 0)?.text ?? '').filter((text) => text !== '')
  if (corner === 'people' && first.length > 0) return true
  const inRows = first.filter(isName).length
  return (
    inRows >= 2 &&
    (first.some((text) => email.test(text)) || corner === undefined) &&
    inRows >= first.length * 0.8
  )
}
