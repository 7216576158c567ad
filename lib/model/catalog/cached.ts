/** Records which parts of the content a computation reads; installed by the rendering process. */
export type ReadLog = {
  /** Runs a computation and returns its value with the parts it read. */
  readonly capture: <Value>(compute: () => Value) => { readonly value: Value; readonly reads: Reads }
  /** Runs a computation without recording its reads. */
  readonly ignore: <Value>(compute: () => Value) => Value
  /** Records parts as read by the running computation. */
  readonly add: (reads: Reads) => void
}

type Reads = readonly number[]
type Entry = { readonly value: unknown; readonly reads: Reads | undefined }

declare global {
  var contentReadLog: ReadLog | undefined
}

const entries = new WeakMap<object, Map<string, Entry>>()

/**
 * The value of a computation, computed once for an owner such as the catalog and cached as long as the owner lives.
 * Every caller is recorded as reading what the computation read, so that a page depends on everything it was made from.
 *
 * @param key identifies the computation: the same key of one owner must always mean the same computation
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
 * An index by id, computed once for an owner. Building it records no reads: a lookup by id depends on what it finds,
 * not on the other entries. A caller that finds nothing must search the list itself, which records its reads.
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
