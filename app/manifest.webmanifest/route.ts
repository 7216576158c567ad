import { getCatalog } from '#lib/content/index.ts'
import { siteManifest } from '#lib/site/metadata/manifest.ts'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  return new Response(JSON.stringify(siteManifest(getCatalog().site)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  })
}
