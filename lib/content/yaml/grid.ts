import type { LocatedScalar } from '#lib/content/problems/located.ts'
import { error, type Report, type SourceLocation } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import { counted, listed, quote } from '#lib/content/problems/words.ts'
import type { Ladder, Level } from '#lib/model/catalog/level.ts'
import type { Proficiency } from '#lib/model/catalog/proficiency.ts'

export type GridCell = {
  readonly level: Level
  readonly proficiency: Proficiency
  readonly mandatory: boolean
  readonly location: SourceLocation
}

/** Defines the cells of a line; invalid parts are undefined, and the checks that need them are skipped. */
export type Legend = {
  readonly ladder: Ladder | undefined
  readonly scale: readonly Proficiency[] | undefined
  /** The levels of the role. */
  readonly levels: ReadonlySet<string> | undefined
}

type Written = { readonly text: string; readonly location: SourceLocation }

/** The cells of one grid line; undefined if they are invalid, which is reported. */
export function parseGridLine(
  skill: string,
  line: LocatedScalar,
  source: Source,
  legend: Legend,
  report: Report,
): readonly GridCell[] | undefined {
  const written = splitLine(line, source)
  const { ladder, scale, levels } = legend
  const star = written.find(({ text }) => text === '*')
  if (star) {
    report(
      error(
        star.location,
        `A * is separated from its letter in the line of ${skill}.`,
        'Write it directly after the letter, without a space.',
        'grid',
      ),
    )
    return undefined
  }
  if (!ladder) return undefined
  if (written.length !== ladder.levels.length) {
    const message = `${skill} has ${counted(written.length, 'cell')}, but the ladder ${quote(ladder.id)} has ${counted(ladder.levels.length, 'level')}.`
    const names = listed(ladder.levels.map(({ id }) => id))
    report(
      error(
        source.locationAt(line.start),
        message,
        `Write one cell for each of ${names}, or . where the skill is not required.`,
        'grid',
      ),
    )
    return undefined
  }
  if (!scale) return undefined
  const cells: GridCell[] = []
  let isValid = true
  for (const [index, { text, location }] of written.entries()) {
    const level = ladder.levels[index]
    if (text === '.' || !level) continue
    const mandatory = text.length > 1 && text.endsWith('*')
    const letter = mandatory ? text.slice(0, -1) : text
    const proficiency = scale.find((step) => step.letter.original === letter)
    if (!proficiency) {
      report(
        error(
          location,
          `${skill} requires a proficiency that is not on the scale: ${quote(text)}.`,
          howToWrite(scale),
          'grid',
        ),
      )
      isValid = false
    } else if (levels && !levels.has(level.id)) {
      const message = `${skill} requires ${quote(text)} at ${level.id}, a level that the role does not have.`
      report(error(location, message, `Write . there, or add ${level.id} under levels.`, 'grid'))
      isValid = false
    } else cells.push({ level, proficiency, mandatory, location })
  }
  if (cells.length === 0 && isValid) {
    const hint = 'Write a letter where the role requires the skill, or remove the line.'
    report(error(source.locationAt(line.start), `No cell of ${skill} has a proficiency.`, hint, 'grid'))
  }
  return cells.length > 0 && isValid ? cells : undefined
}

function howToWrite(scale: readonly Proficiency[]): string {
  const letters = listed(
    scale.map(({ letter }) => letter.original),
    'or',
  )
  return `Use ${letters}, with * where it is mandatory, or . where the skill is not required.`
}

/** Splits the written text, not the YAML value: on a numeric scale `1` would be a number. */
function splitLine(line: LocatedScalar, source: Source): Written[] {
  const written = source.text.slice(line.start, line.end)
  const from = line.style === 'block' ? written.indexOf('\n') + 1 : line.style === 'quoted' ? 1 : 0
  const to = line.style === 'quoted' ? written.length - 1 : written.length
  return [...written.slice(from, to).matchAll(/\S+/g)].map(
    (match): Written => ({
      text: match[0],
      location: source.locationAt(line.start + from + match.index),
    }),
  )
}
