import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

export type Serving = { readonly address: string; readonly stop: () => void }

/** Starts a server on a free port and waits until it answers. */
export async function serve(
  command: string,
  wordsFor: (port: number) => readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Serving> {
  const port = await freePort()
  const child = spawn(command, wordsFor(port), {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'ignore',
    detached: true,
  })
  const address = `http://localhost:${port}`
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${address}/en`).catch(() => undefined)
    if (answer?.ok) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return { address, stop: () => child.pid && process.kill(-child.pid) }
}

export const serveBuild = (distDir: string, content: string): Promise<Serving> =>
  serve(process.execPath, (port) => ['node_modules/next/dist/bin/next', 'start', '-p', `${port}`], {
    DIST_DIR: distDir,
    CONTENT_DIR: content,
  })

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
