import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { residentBytes } from '#tests/bench/process-tree.ts'

export type Serving = {
  readonly address: string
  /** From the start to the first page, in seconds. */
  readonly seconds: number
  /** The current memory of the server and all its processes. */
  readonly memory: () => number
  readonly stop: () => Promise<void>
}

type Options = {
  readonly env?: Readonly<Record<string, string>>
  /** The page that is requested until it is answered. */
  readonly path?: string
}

/** Starts a server on a free port and waits for its first page. */
export async function serve(
  command: string,
  wordsFor: (port: number) => readonly string[],
  { env = {}, path = '/en' }: Options = {},
): Promise<Serving> {
  const port = await freePort()
  const start = performance.now()
  const child = spawn(command, wordsFor(port), {
    env: { ...process.env, PORT: `${port}`, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  const address = `http://localhost:${port}`
  while (!(await isAnswered(address + path))) {
    if (child.exitCode !== null) throw new Error(`${command} ended with ${child.exitCode}.`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    address,
    seconds: (performance.now() - start) / 1000,
    memory: () => (child.pid ? residentBytes(child.pid) : 0),
    stop: () => stop(child),
  }
}

const isAnswered = (address: string): Promise<boolean> =>
  fetch(address).then(
    (answer) => answer.ok,
    () => false,
  )

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve())
    if (child.pid) process.kill(-child.pid)
  })
}

/** `npm start` without a shell and npm around it. */
export const startSite = (env: Readonly<Record<string, string>>, path?: string): Promise<Serving> =>
  serve(process.execPath, () => ['--import', 'tsx', 'lib/server/start.ts'], {
    env: { WARM_UP: 'off', ...env },
    ...(path && { path }),
  })

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
