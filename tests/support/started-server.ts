import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { startCommand } from '#tests/support/servers.ts'

export type StartedServer = {
  readonly address: string
  readonly process: ChildProcess
  /** What it has printed so far. */
  readonly log: () => string
  /** Ends it and removes its content folder. */
  readonly stop: () => Promise<void>
}

type Options = {
  readonly env?: Readonly<Record<string, string>>
  /** The command for a port; that of `npm start` unless given. */
  readonly command?: (port: number) => readonly [command: string, ...words: string[]]
  /** The path that answers 200 when the server is ready. */
  readonly readyPath?: string
}

// A bound for what hangs, below that of a test.
const longestStart = 280_000

/** Starts a server of a content folder of its own on a free port, and waits until it is ready. */
export async function startServer(content: string, options: Options = {}): Promise<StartedServer> {
  const { env, command = startedByNpm, readyPath = '/readyz' } = options
  const port = await findFreePort()
  const [program, ...words] = command(port)
  const child = spawn(program, words, {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      PORT: `${port}`,
      WARM_UP: 'off',
      DATA_DIR: `${content}-data`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log += chunk
    })
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const server: StartedServer = {
    address: `http://localhost:${port}`,
    process: child,
    log: () => log,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill()
        const killing = setTimeout(() => child.kill('SIGKILL'), 10_000)
        await ended
        clearTimeout(killing)
      }
      for (const folder of [content, `${content}-data`]) rmSync(folder, { recursive: true, force: true })
    },
  }
  if (await isReady(server, readyPath)) return server
  await server.stop()
  throw new Error(`The server is not ready. It printed:\n${log}`)
}

function startedByNpm(): readonly [string, ...string[]] {
  const [program = '', ...words] = startCommand.split(' ')
  return [program, ...words]
}

async function isReady({ address, process: child }: StartedServer, path: string): Promise<boolean> {
  const end = performance.now() + longestStart
  while (performance.now() < end && child.exitCode === null) {
    const response = await fetch(address + path).catch(() => undefined)
    if (response?.status === 200) return true
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return false
}

/** A port that nothing listens on. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
