import type { Grid } from '#lib/import/grid/grid.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import { rankOf, readValues } from '#lib/import/records/values.ts'
import type { SiteState } from '#lib/import/site/site-state.ts'

const mostSteps = 9

/** The scale of the source, for a site without roles whose own scale does not have all of its values; else empty. */
export function draftScale(
  texts: ReadonlySet<string>,
  grids: readonly Grid[],
  site: SiteState,
): Mapping['scale'] {
  const plain = [...texts].map((text) => text.replace(/\s*[*★⭐!]$/, ''))
  const numbers = plain.flatMap((text) => (/^[1-9]$/.test(text) ? Number(text) : []))
  const highest = Math.max(0, ...numbers)
  if (site.roles.length > 0) return []
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
  const letters = names.map((name) => name.slice(0, 1).toUpperCase())
  return new Set(letters).size === names.length
    ? names.map((name, index) => [letters[index] ?? '', name])
    : []
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
