import type { AskedCell, AskedLine, TextPart } from '#lib/model/history/history.ts'

/** What one content file said at some time, as far as it can be understood today. */
export type FileVersion = {
  /** Of a skill or role itself; the name in a translation is one of its texts. */
  readonly name?: string
  readonly aliases: readonly string[]
  /** By {@link textKey}. */
  readonly texts: ReadonlyMap<string, string>
  /** The ladder that a role names. */
  readonly ladder?: string
  /** The grid of a role: the cells of each line as they are written, by skill. */
  readonly lines: ReadonlyMap<string, readonly string[]>
}

/** What the grids of roles meant at some time. */
export type GridLegend = {
  /** The ids of the levels of each ladder; the first ladder is the default. */
  readonly ladders: ReadonlyMap<string, readonly string[]>
  /** The proficiency of each letter. */
  readonly letters: ReadonlyMap<string, string>
}

export const textKey = (part: TextPart, at?: string): string => (at === undefined ? part : `${part}:${at}`)

/** What a line of the grid asks, by level; `unclear` where the legend does not explain it. */
export function readLine(
  { ladder, lines }: FileVersion,
  skill: string,
  { ladders, letters }: GridLegend,
): AskedLine | 'unclear' | undefined {
  const written = lines.get(skill)
  if (!written) return undefined
  const levels = ladder === undefined ? [...ladders.values()][0] : ladders.get(ladder)
  if (levels?.length !== written.length) return 'unclear'
  const cells = new Map<string, AskedCell>()
  for (const [index, level] of levels.entries()) {
    const cell = written[index] ?? '.'
    if (cell === '.') continue
    const mandatory = cell.length > 1 && cell.endsWith('*')
    const proficiency = letters.get(mandatory ? cell.slice(0, -1) : cell)
    if (proficiency === undefined) return 'unclear'
    cells.set(level, { proficiency, mandatory })
  }
  return cells
}
