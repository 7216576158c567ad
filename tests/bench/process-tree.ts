import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export type Run = {
  readonly status: number | null
  readonly seconds: number
  /** The peak memory of the process and all its descendants; undefined without /proc. */
  readonly peakBytes: number | undefined
  readonly output: string
  /** Whether it was killed because of the time limit. */
  readonly wasCut: boolean
}

type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly cutAfter?: number
  readonly onOutput?: (text: string) => void
}

/** Runs a command with this Node and measures the memory of it and its children. */
export async function runTree(
  words: readonly string[],
  { env, cutAfter, onOutput }: RunOptions = {},
): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, words, {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  let peak = 0
  let wasCut = false
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      onOutput?.(text)
    })
  }
  const sampling = setInterval(() => {
    peak = Math.max(peak, child.pid ? residentBytes(child.pid) : 0)
    if (cutAfter === undefined || wasCut || performance.now() - start < cutAfter * 1000) return
    wasCut = true
    if (child.pid) process.kill(-child.pid)
  }, 1000)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(sampling)
  const seconds = (performance.now() - start) / 1000
  return { status, seconds, peakBytes: peak === 0 ? undefined : peak, output, wasCut }
}

/** The memory of a process and all its descendants; shared pages count once. 0 if unknown. */
export function residentBytes(pid: number): number {
  try {
    const memory = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    const [, kilobytes = '0'] = memory.match(/^Pss:\s+(\d+)/m) ?? []
    const below = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return below.reduce((sum, child) => sum + residentBytes(child), Number(kilobytes) * 1024)
  } catch {
    return 0
  }
}
