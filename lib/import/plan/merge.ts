/** What happens to one value of the content. */
export type Outcome = 'create' | 'change' | 'unchanged' | 'kept' | 'conflict' | 'emptied' | 'gone' | 'remove'

/** What the base, the content and the source say; undefined is nothing. */
export type Versions = {
  readonly base: string | undefined
  readonly content: string | undefined
  readonly source: string | undefined
}

export type MergeOptions = {
  /** Why the source says nothing: its cell is empty, or its row is gone. */
  readonly missing?: 'emptied' | 'gone'
  readonly isTaken?: boolean
  readonly clears?: boolean
  readonly removes?: boolean
}

/** The three-way merge of one value: what was edited by hand wins, and nothing is removed unasked. */
export function mergeValue({ base, content, source }: Versions, options: MergeOptions = {}): Outcome {
  const { missing, isTaken = false, clears = false, removes = false } = options
  if (source === undefined) {
    if (content === undefined) return 'unchanged'
    const isOwn = content === base
    if (missing === 'gone') return removes && isOwn ? 'remove' : 'gone'
    return clears && (isOwn || isTaken) ? 'remove' : 'emptied'
  }
  if (content === source) return 'unchanged'
  if (base === undefined) return content === undefined ? 'create' : isTaken ? 'change' : 'conflict'
  if (source === base) return isTaken ? 'change' : 'kept'
  if (content === base) return 'change'
  return isTaken ? 'change' : 'conflict'
}
