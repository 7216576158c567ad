import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Row } from '#tests/bench/results.ts'
import { serve } from '#tests/bench/serving.ts'
import type { Target } from '#tests/bench/target.ts'

/** The requested kinds of page in turn, with the language. */
const required = [
  ['en', 'home'],
  ['en', 'role catalogue'],
  ['en', 'role'],
  ['zh', 'skill profile'],
  ['de', 'full matrix'],
] as const
const connections = 32
const duration = 8000

export async function measureRequests(address: string, target: Target): Promise<Row[]> {
  return [
    ['requests per second, npm start', await load(address, target)],
    ['requests per second, npm start, role page by wrk', loadByWrk(address, target)],
  ]
}

/** The export behind nginx, with its precompressed files; undefined without nginx. */
export async function measureNginx(folder: string, target: Target): Promise<Row[]> {
  const nginx = spawnSync('nginx', ['-v']).status === 0
  if (!nginx) return [['requests per second, export behind nginx', 'no nginx here']]
  const home = mkdtempSync(join(tmpdir(), 'rungs-nginx-'))
  const config = join(home, 'nginx.conf')
  const serving = await serve('nginx', (port) => {
    writeFileSync(config, nginxConfig(home, port, resolve(folder)))
    return ['-p', home, '-c', config, '-g', 'daemon off;']
  })
  try {
    return [
      ['requests per second, export behind nginx', await load(serving.address, target)],
      ['requests per second, export behind nginx, role page by wrk', loadByWrk(serving.address, target)],
    ]
  } finally {
    await serving.stop()
  }
}

/** A load generator that is faster than one in Node, so that the server is measured; undefined without one. */
function loadByWrk(address: string, { pages }: Target): string {
  const path = pages().find(({ kind }) => kind === 'role')?.path ?? ''
  const words = ['-t1', `-c${connections}`, '-d8s', '-H', 'Accept-Encoding: gzip', `${address}/en${path}`]
  const { stdout } = spawnSync('wrk', words, { encoding: 'utf8' })
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout ?? '') ?? []
  return perSecond === undefined ? 'no wrk here' : Math.round(Number(perSecond)).toLocaleString('en')
}

function nginxConfig(target: string, port: number, root: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `pid ${target}/pid; error_log ${target}/error.log; worker_processes auto; events {}
http {
  access_log off; gzip_static on; sendfile on; keepalive_requests 1000000;
  ${temporary.map((name) => `${name}_temp_path ${target}/${name};`).join(' ')}
  server { listen ${port}; root ${root}; location / { try_files $uri $uri.html =404; } }
}`
}

/** Requests pages over keep-alive connections, as fast as they are answered. */
async function load(address: string, { pages }: Target): Promise<string> {
  const paths = required.flatMap(([locale, kind]) =>
    pages()
      .filter((page) => page.kind === kind)
      .map(({ path }) => `/${locale}${path}`),
  )
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask = (path: string) =>
    new Promise<number>((resolve, reject) => {
      get(new URL(path, address), { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
      }).on('error', reject)
    })
  let answered = 0
  const start = performance.now()
  const client = async (number: number) => {
    for (let turn = number; performance.now() - start < duration; turn++) {
      const path = paths[turn % paths.length] ?? ''
      const status = await ask(path)
      if (status !== 200) throw new Error(`${path} answered ${status}.`)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, number) => client(number)))
  agent.destroy()
  return Math.round(answered / ((performance.now() - start) / 1000)).toLocaleString('en')
}
