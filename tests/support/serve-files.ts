import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFile } from '#tests/support/find-file.ts'

// A static host, such as GitHub Pages or nginx with the configuration of the README: it serves `/en/roles` from
// `en/roles.html`, responds to unknown addresses with 404.html, sends the headers in `_headers`, and serves precompressed
// files.

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
}

type HeaderRule = { readonly matches: RegExp; readonly headers: readonly (readonly [string, string])[] }

export function fileServer(folder: string, basePath = ''): Server {
  const rules = readRules(join(folder, '_headers'))
  return createServer((request, response) => {
    try {
      answer(folder, basePath, rules, request, response)
    } catch (error) {
      if (!(error instanceof URIError)) throw error
      response.writeHead(400).end()
    }
  })
}

function answer(
  folder: string,
  basePath: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
) {
  const path = decodeURIComponent((request.url ?? '').replace(/[?#].*/s, ''))
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end()
  const found = path.startsWith(`${basePath}/`) ? findFile(folder, path.slice(basePath.length)) : undefined
  const file = join(folder, found ?? '404.html')
  response.statusCode = found === undefined ? 404 : 200
  response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
  for (const { matches, headers } of rules) {
    if (matches.test(path)) for (const [name, value] of headers) response.setHeader(name, value)
  }
  response.end(readFileSync(precompressedFile(file, request, response)))
}

/** The precompressed file, if there is one that the browser accepts. */
function precompressedFile(file: string, request: IncomingMessage, response: ServerResponse): string {
  const taken = `${request.headers['accept-encoding'] ?? ''}`
  response.setHeader('Vary', 'Accept-Encoding')
  for (const [encoding, ending] of [
    ['br', '.br'],
    ['gzip', '.gz'],
  ] as const) {
    if (!taken.includes(encoding) || !existsSync(file + ending)) continue
    response.setHeader('Content-Encoding', encoding)
    return file + ending
  }
  return file
}

function readRules(file: string): readonly HeaderRule[] {
  const blocks = readFileSync(file, 'utf8').split(/^(?=\/)/m)
  return blocks.map((block) => {
    const [path = '', ...lines] = block.trimEnd().split('\n')
    const pattern = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    return {
      matches: new RegExp(`^${pattern.join('.*')}$`),
      headers: lines.map((line) => {
        const [name = '', ...value] = line.trim().split(': ')
        return [name, value.join(': ')] as const
      }),
    }
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = '', port = ''] = process.argv
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`)
  fileServer(folder).listen(Number(port))
}
