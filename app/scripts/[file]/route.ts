import { browserScripts } from '#lib/site/browser-scripts.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return browserScripts().map(({ file }) => ({ file }))
}

export async function GET(_request: Request, { params }: RouteContext<'/scripts/[file]'>): Promise<Response> {
  const { file } = await params
  const script = browserScripts().find((known) => known.file === file)
  if (!script) return new Response(null, { status: 404 })
  return new Response(script.text, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
