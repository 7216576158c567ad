import { error, type Report, type SourceLocation } from '#lib/content/problems/problem.ts'
import { quote } from '#lib/content/problems/words.ts'

/** Reports list items that a comma inside brackets splits, as in `[vLLM (a, b)]`. */
export function checkBrackets(
  items: readonly string[],
  locationOf: (index: number) => SourceLocation,
  report: Report,
): void {
  const index = items.findIndex((item) => !isBalanced(item))
  const item = items[index]
  if (item === undefined) return
  const hint = 'Put the item in quotes, or write one item per line: a comma inside brackets splits it.'
  report(error(locationOf(index), `Unbalanced brackets: ${quote(item)}.`, hint))
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
