/** Records which parts of the content a computation reads; installed by the process that renders pages. */
export type ReadLog = {
  /** Runs a computation and answers its value with the parts that it read. */
  readonly capture: <Value>(compute: () => Value) => { readonly value: Value; readonly reads: Reads }
  /** Runs a computation whose reads do not count. */
  readonly ignore: <Value>(compute: () => Value) => Value
  /** Counts parts as read by the computation that is under way. */
  readonly add: (reads: Reads) => void
}

type Reads = readonly number[]
type Entry = { readonly value: unknown; readonly reads: Reads | undefined }

declare global {
  var contentReadLog: ReadLog | undefined
}

const entries = new WeakMap<object, Map<string, Entry>>()

/**
 * The value of a computation, computed once for an owner such as the catalog and kept as long as it is. Whatever the
 * computation read counts as read by everybody who gets its value, so that a page depends on what it was made from.
 *
 * @param key tells the values of one owner apart; the same key always stands for the same computation
 */
export function cached<Value>(owner: object, key: string, compute: () => Value): Value {
  const log = globalThis.contentReadLog
  const ofOwner = entries.get(owner) ?? new Map<string, Entry>()
  entries.set(owner, ofOwner)
  const known = ofOwner.get(key)
  if (known && (!log || known.reads)) {
    if (known.reads) log?.add(known.reads)
    return known.value as Value
  }
  const { value, reads } = log ? log.capture(compute) : { value: compute(), reads: undefined }
  ofOwner.set(key, { value, reads })
  return value
}

/**
 * An index by id, computed once for an owner. Building it counts as reading nothing: who finds something by its id
 * depends on what is found, not on what else there is. Who does not find it must look at the list itself.
 */
export function indexed<Value>(owner: object, key: string, compute: () => Value): Value {
  const ofOwner = entries.get(owner) ?? new Map<string, Entry>()
  entries.set(owner, ofOwner)
  const known = ofOwner.get(key)
  if (known) return known.value as Value
  const value = globalThis.contentReadLog?.ignore(compute) ?? compute()
  ofOwner.set(key, { value, reads: [] })
  return value
}
