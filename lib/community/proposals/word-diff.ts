export type DiffPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Larger comparisons are shown as a replacement, so that none takes long. */
const mostSteps = 4_000_000

/** The difference of two texts by word. The parts without `added` are the first text, those without `removed` the second. */
export function diffWords(before: string, after: string, locale: string): readonly DiffPart[] {
  const [one, other] = [wordsOf(before, locale), wordsOf(after, locale)]
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)]
  return joined([
    ...one.slice(0, start).map((text) => ({ kind: 'same', text }) as const),
    ...(left.length * right.length > mostSteps ? replacement(left, right) : longestCommon(left, right)),
    ...one.slice(one.length - end).map((text) => ({ kind: 'same', text }) as const),
  ])
}

function wordsOf(text: string, locale: string): readonly string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

const replacement = (left: readonly string[], right: readonly string[]): readonly DiffPart[] => [
  { kind: 'removed', text: left.join('') },
  { kind: 'added', text: right.join('') },
]

function longestCommon(left: readonly string[], right: readonly string[]): readonly DiffPart[] {
  const width = right.length + 1
  const lengths = new Uint32Array((left.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const parts: DiffPart[] = []
  let [row, column] = [0, 0]
  while (row < left.length || column < right.length) {
    const [was, is] = [left[row], right[column]]
    if (was !== undefined && was === is) {
      parts.push({ kind: 'same', text: was })
      row += 1
      column += 1
    } else if (was !== undefined && (is === undefined || at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ kind: 'removed', text: was })
      row += 1
    } else {
      parts.push({ kind: 'added', text: is ?? '' })
      column += 1
    }
  }
  return parts
}

const hasWord = /[\p{L}\p{N}]/u

/**
 * Joins neighbours of one kind; within a change, everything removed comes before everything added. What is the same
 * between two changes, but no word, becomes part of them.
 */
function joined(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = []
  let [same, removed, added] = ['', '', '']
  const push = (kind: DiffPart['kind'], text: string) => {
    if (text !== '') result.push({ kind, text })
  }
  const closeChange = () => {
    push('removed', removed)
    push('added', added)
    ;[removed, added] = ['', '']
  }
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      same += text
      continue
    }
    const isWithinChange = removed + added !== '' && !hasWord.test(same)
    if (isWithinChange) {
      removed += same
      added += same
    } else {
      closeChange()
      push('same', same)
    }
    same = ''
    if (kind === 'removed') removed += text
    else added += text
  }
  closeChange()
  push('same', same)
  return result
}
