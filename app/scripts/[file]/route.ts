import { developedScript } from '#lib/site/headers/main-script.ts'

/** The scripts of reading pages while developing. A built server sends them as static files. */
export async function GET(_: Request, { params }: RouteContext<'/scripts/[file]'>): Promise<Response> {
  if (process.env.NODE_ENV !== 'development') return new Response(null, { status: 404 })
  const { bundleBrowserScripts } = await import('#lib/site/headers/browser-scripts.ts')
  const { file } = await params
  const scripts = await bundleBrowserScripts()
  const script = file === developedScript ? scripts[0] : scripts.find((known) => known.file === file)
  if (!script) return new Response(null, { status: 404 })
  return new Response(script.text, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
