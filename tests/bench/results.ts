import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, type } from 'node:os'
import { type SizeName, sizes } from '#tests/bench/sizes.ts'

/** A row of the table: the measure and its figures. */
export type Row = readonly [measure: string, value: string]

const file = 'tests/bench/RESULTS.md'
const names = Object.keys(sizes) as SizeName[]
type Cells = Map<string, Partial<Record<SizeName, string>>>

/** Merges new figures into those of earlier runs, so that parts can be measured one by one, and prints all. */
export function report(size: SizeName, rows: readonly Row[]): void {
  const cells = readTable()
  for (const [measure, value] of rows) cells.set(measure, { ...cells.get(measure), [size]: value })
  const text = `${head()}\n${tableOf(cells)}\n`
  writeFileSync(file, text)
  console.log(text)
}

function head(): string {
  const [cpu] = cpus()
  const machine = `${cpu?.model.trim()}, ${cpus().length} cores, ${type()} ${release()}, Node ${process.version}`
  return `# Measured

\`npm run bench\` writes this page. Last run on ${new Date().toISOString().slice(0, 10)}: ${machine}.
Sizes in kB of 1,000 bytes, compressed by gzip, in brackets by brotli. Pages are shown at a fourth of the speed of
this machine over a slow connection (150 ms, 1.6 Mbit/s); other work on the machine makes all times longer.
`
}

function tableOf(cells: Cells): string {
  const lines = [...cells].map(([measure, by]) => [measure, ...names.map((name) => by[name] ?? '')])
  const all = [['measure', ...names.map((name) => sizes[name].title)], ['---', '--:', '--:', '--:'], ...lines]
  return all.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function readTable(): Cells {
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  return new Map(
    lines.slice(2).map((line) => {
      const [measure = '', ...values] = line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim())
      const nonEmpty = names.flatMap((name, index) => (values[index] ? [[name, values[index]]] : []))
      return [measure, Object.fromEntries(nonEmpty)]
    }),
  )
}

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
export const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? 'unknown' : `${Math.round(bytes / 1e6).toLocaleString('en')} MB`
export const seconds = (value: number): string => `${value.toFixed(1)} s`
