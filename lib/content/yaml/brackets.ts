import { error, type Place, type Report } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'

/** Reports a list item that a comma inside brackets has cut in two, as in `[vLLM (a, b)]`. */
export function checkBrackets(
  items: readonly string[],
  placeOf: (index: number) => Place,
  report: Report,
): void {
  const index = items.findIndex((item) => !isBalanced(item))
  const item = items[index]
  if (item === undefined) return
  const mend =
    'Put the whole item in quotes, or write one item a line: a comma inside brackets cuts it in two.'
  report(error(placeOf(index), `The brackets of this item do not match: ${quote(item)}.`, mend))
}

function isBalanced(text: string): boolean {
  let open = 0
  for (const letter of text) {
    if (letter === '(' || letter === '（') open += 1
    if (letter === ')' || letter === '）') open -= 1
    if (open < 0) return false
  }
  return open === 0
}
