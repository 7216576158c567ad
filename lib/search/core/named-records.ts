import type { Named } from '#lib/search/core/find-names.ts'
import type { NameRecord, NamesFile, StackRecord } from '#lib/search/core/index-format.ts'

/** A stack item in one role. */
type StackInRole = {
  readonly kind: 'stack'
  readonly path: string
  readonly name: string
  readonly language?: string
  readonly role: string
  readonly levels: readonly string[]
}

export type FoundName = NameRecord | StackInRole

const preferred: Readonly<Record<FoundName['kind'], number>> = {
  skill: 1,
  role: 1,
  domain: 0.94,
  group: 0.9,
  family: 0.9,
  stack: 0.82,
}
const originalWeight = 0.96
const keywordWeight = 0.78

/** Everything in a names file that can be found by name. */
export function namedRecords(file: NamesFile): readonly Named<FoundName>[] {
  return [...file.names.map(named), ...file.stack.flatMap((item) => namedStack(item, file))]
}

function named(item: NameRecord): Named<FoundName> {
  const others = (item.also ?? []).map((text) => ({ text, weight: keywordWeight }))
  const original = item.original ? [{ text: item.original, weight: originalWeight }] : []
  const names = [{ text: item.name, weight: 1 }, ...original, ...others]
  return { item, names, weight: preferred[item.kind] }
}

function namedStack({ at, name, language }: StackRecord, file: NamesFile): readonly Named<FoundName>[] {
  return at.flatMap(([index, ...levels]) => {
    const role = file.roles[index]
    if (!role) return []
    const item: StackInRole = {
      kind: 'stack',
      path: `${role.path}#stack`,
      name,
      ...(language && { language }),
      role: role.name,
      levels: levels.flatMap((level) => file.levels[level] ?? []),
    }
    return [{ item, names: [{ text: name, weight: 1 }], weight: preferred.stack }]
  })
}
