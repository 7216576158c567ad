import { getCatalog } from '#lib/content/index.ts'
import { findTwin, twinPaths } from '#lib/export/twins.ts'
import { voiceFor } from '#lib/export/voice-for.ts'
import { everyPair, pairsBuiltAhead } from '#lib/model/role-pairs.ts'
import { hasServer } from '#lib/site/deployment.ts'
import { fileResponse, movedFile, noSuchFile } from '#lib/site/file-response.ts'
import { findLocale } from '#lib/site/page-params.ts'
import { markdownHref } from '#lib/site/routes.ts'

export const dynamic = 'force-static'

const ending = '.md'

export function generateStaticParams() {
  const catalog = getCatalog()
  const paths = twinPaths(catalog, hasServer ? pairsBuiltAhead(catalog) : everyPair(catalog))
  return catalog.site.locales.flatMap((locale) =>
    paths.map((path) => ({ path: `${locale}${path}${ending}`.split('/') })),
  )
}

/** Served at the address of the page with `.md` behind it; see lib/site/twin-folder.mjs. */
export async function GET(_: Request, { params }: RouteContext<'/twins/[...path]'>) {
  const catalog = getCatalog()
  const { path } = await params
  const asked = `/${path.slice(1).join('/')}`
  const locale = findLocale(catalog, path[0] ?? '')
  const twin = asked.endsWith(ending)
    ? findTwin(catalog, asked.slice(1, -ending.length).split('/'))
    : undefined
  if (!locale || !twin) return noSuchFile()
  if (asked !== `${twin.path}${ending}`) return movedFile(markdownHref(locale, twin.path))
  return fileResponse('markdown', twin.write(await voiceFor(catalog.site, locale)))
}
