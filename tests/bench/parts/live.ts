import { readFileSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { addressBook } from '#lib/addresses/address-book.ts'
import { listAddresses } from '#lib/addresses/list-addresses.ts'
import { skillPath } from '#lib/site/routes/routes.ts'
import { inParallel } from '#lib/static-export/in-parallel.ts'
import { megabytes, type Row, seconds } from '#tests/bench/results.ts'
import type { Serving } from '#tests/bench/serving.ts'
import type { Target } from '#tests/bench/target.ts'

type Measure = (serving: Serving, target: Target) => Promise<Row[]>

/** The time until an edited text is served, under a constant load of requests. */
export const measureEdit: Measure = async ({ address }, { content, catalog, pages }) => {
  const [skill] = catalog().skills
  if (!skill) return []
  const path = `/en${skillPath(skill.id)}`
  const paths = await findServed(address, [path, ...pages().map((page) => `/en${page.path}`)])
  const readers = startReaders(address, paths, 200)
  await pause(2000)
  const file = join(content, skill.path)
  const before = readFileSync(file, 'utf8')
  const start = performance.now()
  writeFileSync(file, before.replace(/^summary: ?"?/m, '$&Edited by the bench, '))
  try {
    while (!(await ask(address + path)).text().includes('Edited by the bench')) {
      if (performance.now() - start > 60_000) throw new Error(`The edit of ${skill.path} was not served.`)
      await pause(50)
    }
    const after = (performance.now() - start) / 1000
    await pause(1000)
    const { count, failed, times } = readers.stop()
    return [
      ['edited text served, at 200 requests a second', seconds(after)],
      [
        'requests meanwhile · failed · p99',
        `${count} · ${failed} · ${percentile(times, 0.99).toFixed(0)} ms`,
      ],
    ]
  } finally {
    readers.stop()
    writeFileSync(file, before)
  }
}

/** First renders of pages, one after another. */
export const measureRenders: Measure = async ({ address }, { catalog }) => {
  const times: number[] = []
  for (const locale of catalog().site.locales) {
    for (const { id } of catalog().roles.slice(0, 25)) {
      const start = performance.now()
      await ask(`${address}/${locale}/roles/${id}`)
      times.push(performance.now() - start)
    }
  }
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  return [['first render of a role page: p50 · p95', `${p50.toFixed(0)} ms · ${p95.toFixed(0)} ms`]]
}

/** The effect on readers of 300 clients that send their requests one byte at a time. */
export const measureSlowClients: Measure = async ({ address }, { pages }) => {
  const paths = await findServed(
    address,
    pages().map((page) => `/en${page.path}`),
  )
  const { hostname, port } = new URL(address)
  const sockets = Array.from({ length: 300 }, () =>
    connect(Number(port), hostname).on('error', () => undefined),
  )
  const text = `GET /en HTTP/1.1\r\nHost: ${hostname}\r\nX-Slow: `
  let sent = 0
  const dripping = setInterval(() => {
    for (const socket of sockets) socket.write(text[sent % text.length] ?? 'x')
    sent += 1
  }, 200)
  const readers = startReaders(address, paths, 100)
  await pause(10_000)
  const { times, failed } = readers.stop()
  clearInterval(dripping)
  for (const socket of sockets) socket.destroy()
  return [
    ['readers beside 300 slow clients: p99 · failed', `${percentile(times, 0.99).toFixed(0)} ms · ${failed}`],
  ]
}

/** Memory after a number of different pages, and after as many more. */
export const measureMemory: Measure = async (serving, { catalog }) => {
  const book = addressBook(catalog(), { hasHistory: false, hasSitemaps: false })
  const pages: string[] = []
  for (const { kind, path } of listAddresses(book)) {
    if (kind !== 'file') pages.push(path)
    if (pages.length === 40_000) break
  }
  const levels: string[] = []
  let required = 0
  // Several at once, so that the renderer never waits for this process.
  await inParallel(4, pages, async (path) => {
    await ask(serving.address + path)
    required += 1
    if (required % 5000 === 0) levels.push(megabytes(serving.memory()))
  })
  return [[`memory after every 5,000 of ${required.toLocaleString('en')} different pages`, levels.join(' ')]]
}

type Answer = { readonly status: number; readonly text: () => string }

/** Requests a compressed page, as browsers do. */
function ask(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: () => textOf(answer, Buffer.concat(chunks)) }),
      )
    }).on('error', reject)
  })
}

function textOf({ headers }: IncomingMessage, body: Buffer): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString('utf8')
}

/** The paths of existing pages; all of them are rendered afterwards. */
async function findServed(address: string, paths: readonly string[]): Promise<string[]> {
  const served: string[] = []
  for (const path of paths) if ((await ask(address + path)).status === 200) served.push(path)
  return served
}

/** Sends a constant number of requests per second, independent of the responses. */
function startReaders(address: string, paths: readonly string[], perSecond: number) {
  const times: number[] = []
  let count = 0
  let failed = 0
  const timer = setInterval(() => {
    const start = performance.now()
    ask(address + (paths[count % paths.length] ?? ''))
      .then(({ status }) => {
        if (status !== 200) failed += 1
        times.push(performance.now() - start)
      })
      .catch(() => {
        failed += 1
      })
    count += 1
  }, 1000 / perSecond)
  return {
    stop: () => {
      clearInterval(timer)
      return { count, failed, times }
    },
  }
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
