const longest = 60

/** A value for a message: in quotes, on one line, shortened. */
export function quote(value: string): string {
  const line = value.replace(/[\t\n\r]+/g, ' ').trim()
  const letters = line.length > longest * 4 ? line.slice(0, longest * 4) : line
  const points = [...letters]
  return points.length > longest ? `"${points.slice(0, longest - 1).join('')}…"` : `"${letters}"`
}

const lists = {
  and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
}

/** "a, b and c"; long lists are shortened. */
export function listed(words: readonly string[], joiner: 'and' | 'or' = 'and'): string {
  const visible = words.length > 12 ? [...words.slice(0, 11), `${words.length - 11} more`] : words
  return lists[joiner].format(visible)
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Derives an id from a name: "ML Flow" gives "ml-flow". */
export function slugOf(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
