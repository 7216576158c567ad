import { createServer, type IncomingMessage, request } from 'node:http'
import { duplexPair } from 'node:stream'
import next from 'next'

export type NextAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * Starts Next in this process and returns a function that requests a path. Requests use in-memory connections, so Next
 * gets real requests without listening on a port.
 */
export async function startNext(
  folder: string,
): Promise<(path: string, headers?: Readonly<Record<string, string>>) => Promise<NextAnswer>> {
  const app = next({ dev: false, dir: folder, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((message, response) => void handle(message, response))
  const createConnection = () => {
    const [ours, theirs] = duplexPair()
    server.emit('connection', theirs)
    return ours
  }
  return (path, more = {}) =>
    new Promise((resolve, reject) => {
      const headers = { ...more, connection: 'close' }
      const options = { createConnection, path, host: 'localhost', headers }
      request(options, (answer) => collect(answer).then(resolve, reject))
        .on('error', reject)
        .end()
    })
}

async function collect(answer: IncomingMessage): Promise<NextAnswer> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  const headers = Object.entries(answer.headers).map(([name, value]) => [name, `${value}`])
  return {
    status: answer.statusCode ?? 500,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  }
}
