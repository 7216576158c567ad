import { foldText } from '#lib/import/grid/clean.ts'
import type { Grid } from '#lib/import/grid/grid.ts'
import type { MappedTable, Mapping } from '#lib/import/mapping/mapping.ts'
import { rankOf, readValues } from '#lib/import/records/values.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'

const mostSteps = 9

/** The scale of the source, for a site without roles whose own scale does not have all of its values; else empty. */
export function draftScale(
  texts: ReadonlySet<string>,
  grids: readonly Grid[],
  tables: readonly MappedTable[],
  site: SiteState,
): Mapping['scale'] {
  const plain = [...texts].map((text) => text.replace(/\s*[*★⭐!]$/, ''))
  const numbers = plain.flatMap((text) => (/^[1-9]$/.test(text) ? Number(text) : []))
  const highest = Math.max(0, ...numbers)
  if (site.roles.length > 0) return []
  const described = tables.find(({ layout }) => layout === 'skill-proficiency')
  const steps = (described?.columns ?? []).flatMap((column) => (column.as === 'of-level' ? column.level : []))
  if (steps.length > 0 && steps.some((name) => !isOnScale(name, site))) return withLetters(steps)
  if (highest > 0 && highest !== site.scale.length && highest <= mostSteps) {
    const names = legendOf(grids)
    return Array.from({ length: highest }, (_, index) => [
      `${index + 1}`,
      names.get(`${index + 1}`) ?? `${index + 1}`,
    ])
  }
  const { unknown } = readValues(texts, site.scale)
  const ranked = [...new Set(plain)].filter((text) => rankOf(text) !== -1 && text.length > 2)
  if (unknown.length === 0 || ranked.length < 2) return []
  const names = ranked.toSorted((one, other) => rankOf(one) - rankOf(other))
  return withLetters(names)
}

/** Whether a name is a step of the scale of the site. */
export const isOnScale = (name: string, { scale }: SiteState): boolean =>
  scale.some(({ id, names }) => [id, ...names].some((one) => foldText(one) === foldText(name)))

/** Each name with its first letter, or with a number if letters are not unique. */
function withLetters(names: readonly string[]): Mapping['scale'] {
  const letters = names.map((name) => name.slice(0, 1).toUpperCase())
  const isUnique =
    new Set(letters).size === names.length && letters.every((letter) => /^\p{L}$/u.test(letter))
  return names.map((name, index) => [isUnique ? (letters[index] ?? '') : `${index + 1}`, name])
}

/** What letters and digits mean, by lines such as "1 = Basic" anywhere in the source. */
function legendOf(grids: readonly Grid[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { cells } of grids) {
    for (const { text } of cells) {
      for (const part of text.split(/[\n;,|]/)) {
        const { sign, name } =
          /^\s*(?<sign>[\p{L}\d])\s*[=:–-]\s*(?<name>\S.{1,60})$/u.exec(part)?.groups ?? {}
        if (sign !== undefined && name !== undefined && !names.has(sign)) names.set(sign, name.trim())
      }
    }
  }
  return names
}
