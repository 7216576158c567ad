import type { RequiredCell, RequiredLine, TextPart } from '#lib/model/history/history.ts'

/** One content file at some time in the past, as far as it can be parsed today. */
export type FileVersion = {
  /** Of a skill or role; the name in a translation is one of its texts. */
  readonly name?: string
  readonly aliases: readonly string[]
  /** By {@link textKey}. */
  readonly texts: ReadonlyMap<string, string>
  /** The ladder of a role. */
  readonly ladder?: string
  /** The grid of a role: the cells of each line as written, by skill. */
  readonly lines: ReadonlyMap<string, readonly string[]>
}

/** The ladders and letters that explain the grids of roles at some time in the past. */
export type GridLegend = {
  /** The ids of the levels of each ladder; the first ladder is the default. */
  readonly ladders: ReadonlyMap<string, readonly string[]>
  /** The proficiency of each letter. */
  readonly letters: ReadonlyMap<string, string>
}

export const textKey = (part: TextPart, at?: string): string => (at === undefined ? part : `${part}:${at}`)

/** The cells of a grid line by level; `unclear` where the legend does not explain them. */
export function readLine(
  { ladder, lines }: FileVersion,
  skill: string,
  { ladders, letters }: GridLegend,
): RequiredLine | 'unclear' | undefined {
  const written = lines.get(skill)
  if (!written) return undefined
  const levels = ladder === undefined ? [...ladders.values()][0] : ladders.get(ladder)
  if (levels?.length !== written.length) return 'unclear'
  const cells = new Map<string, RequiredCell>()
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
