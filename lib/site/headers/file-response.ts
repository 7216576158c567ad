import { type DownloadKind, downloadFormats } from '#lib/site/routes/downloads.ts'

/** What a route answers with a file. */
export function fileResponse(kind: DownloadKind, content: string | Uint8Array): Response {
  const { mediaType } = downloadFormats[kind]
  const type = typeof content === 'string' ? `${mediaType}; charset=utf-8` : mediaType
  const body = typeof content === 'string' ? content : new Uint8Array(content)
  return new Response(body, { headers: { 'Content-Type': type } })
}

export function pngResponse(content: Uint8Array): Response {
  return new Response(new Uint8Array(content), { headers: { 'Content-Type': 'image/png' } })
}

export function noSuchFile(): Response {
  return new Response('Not found\n', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
