import { isVisible } from '#lib/content/text/visible.ts'

/** The value of a YAML file, with the offset of each part. */
export type Located = LocatedMap | LocatedList | LocatedScalar

export type LocatedMap = {
  readonly kind: 'map'
  readonly start: number
  readonly entries: ReadonlyMap<string, LocatedEntry>
}

export type LocatedEntry = { readonly keyStart: number; readonly value: Located }

type LocatedList = {
  readonly kind: 'list'
  readonly start: number
  readonly items: readonly Located[]
}

export type LocatedScalar = {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  readonly value: string | number | boolean | null
  /** Written without quotes, in quotes, or as an indented block. */
  readonly style: 'plain' | 'quoted' | 'block'
}

export type Path = readonly PropertyKey[]

export const emptyMap: LocatedMap = { kind: 'map', start: 0, entries: new Map() }

/** The plain value. Texts are trimmed; a text without visible characters becomes empty. */
export function toPlain(located: Located): unknown {
  if (located.kind === 'list') return located.items.map(toPlain)
  if (located.kind === 'map') return toRecord(located)
  if (typeof located.value !== 'string') return located.value
  return isVisible(located.value) ? located.value.trim() : ''
}

/** Without a prototype, so that a key such as `__proto__` is a key like any other. */
function toRecord(map: LocatedMap): Record<string, unknown> {
  const record: Record<string, unknown> = Object.create(null)
  for (const [key, entry] of map.entries) record[key] = toPlain(entry.value)
  return record
}

export function findLocated(root: Located, path: Path): Located | undefined {
  let found: Located | undefined = root
  for (const step of path) {
    if (found === undefined) return undefined
    found = findChild(found, step)
  }
  return found
}

function findChild(parent: Located, step: PropertyKey): Located | undefined {
  if (parent.kind === 'map') return parent.entries.get(String(step))?.value
  return parent.kind === 'list' ? parent.items[Number(step)] : undefined
}

/** The offset of the value at a path; of its key if it is empty, and of its parent if it is missing. */
export function startOf(root: Located, path: Path): number {
  let start = root.start
  let parent: Located | undefined = root
  for (const step of path) {
    const entry: LocatedEntry | undefined =
      parent.kind === 'map' ? parent.entries.get(String(step)) : undefined
    const value: Located | undefined = findChild(parent, step)
    if (value === undefined) return start
    start = entry && isEmpty(value) ? entry.keyStart : value.start
    parent = value
  }
  return start
}

export function keyStartOf(root: Located, path: Path): number {
  const parent = findLocated(root, path.slice(0, -1))
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined
  return entry?.keyStart ?? startOf(root, path)
}

/** The number of entries or items at a path. */
export function sizeAt(root: Located, path: Path): number {
  const found = findLocated(root, path)
  if (found?.kind === 'map') return found.entries.size
  return found?.kind === 'list' ? found.items.length : 0
}

export const isEmpty = (located: Located): boolean => located.kind === 'scalar' && located.value === null

/** The value without the parts at the paths; undefined if nothing is left. */
export function without(root: Located, paths: readonly Path[]): Located | undefined {
  if (paths.length === 0) return root
  const below = new Map<string, Path[]>()
  for (const [step, ...rest] of paths) {
    if (step === undefined) return undefined
    const others = below.get(String(step))
    if (others) others.push(rest)
    else below.set(String(step), [rest])
  }
  if (root.kind === 'list') {
    const items = root.items.flatMap((item, index) => without(item, below.get(String(index)) ?? []) ?? [])
    return items.length > 0 ? { ...root, items } : undefined
  }
  if (root.kind === 'scalar') return root
  const entries = [...root.entries].flatMap(([key, entry]): [string, LocatedEntry][] => {
    const value = without(entry.value, below.get(key) ?? [])
    return value ? [[key, { ...entry, value }]] : []
  })
  return entries.length > 0 ? { ...root, entries: new Map(entries) } : undefined
}
