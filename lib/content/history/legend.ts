import { type Entries, readEntries, yamlReader } from '#lib/content/history/former-yaml.ts'
import { decode } from '#lib/content/problems/source.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { GridLegend } from '#lib/model/history/file-version.ts'

export const legendOf = ({ ladders, scale }: Catalog): GridLegend => ({
  ladders: new Map(ladders.map(({ id, levels }) => [id, levels.map((level) => level.id)])),
  letters: new Map(scale.map(({ id, letter }) => [letter.original, id])),
})

/** The legend with the parts that an old ladders.yaml or proficiency.yaml defines; unreadable parts are unchanged. */
export function formerLegend(
  legend: GridLegend,
  path: string,
  bytes: Uint8Array | undefined,
  defaultLocale: string,
): GridLegend {
  const text = bytes && decode(bytes)
  const file = readEntries(text && yamlReader()(text))
  if (path === 'ladders.yaml') {
    const ladders = readRecords(file.ladders).map(({ id, levels }): [string, string[]] => [
      String(id),
      readRecords(levels).map((level) => String(level.id)),
    ])
    return ladders.length > 0 ? { ...legend, ladders: new Map(ladders) } : legend
  }
  const letters = readRecords(file.scale).map(({ id, letter }): [string, string] => {
    const byLocale = readEntries(letter)
    const written =
      typeof letter === 'string' ? letter : (byLocale[defaultLocale] ?? Object.values(byLocale)[0])
    return [String(written), String(id)]
  })
  return letters.length > 0 ? { ...legend, letters: new Map(letters) } : legend
}

const readRecords = (value: unknown): readonly Entries[] =>
  Array.isArray(value) ? value.map(readEntries) : []
