import { getCatalog } from '#lib/content/index.ts'
import { exportContextFor } from '#lib/export/context/export-context-for.ts'
import { talkPdf } from '#lib/export/pdf/pdf.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'
import { findTalkOfFile } from '#lib/site/routes/file-params.ts'

type Context = RouteContext<'/downloads/[locale]/talk/[role]/[from]/[file]'>

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const catalog = getCatalog()
  const found = findTalkOfFile(catalog, await params)
  if (found?.ending !== 'pdf') return noSuchFile()
  return fileResponse('pdf', talkPdf(await exportContextFor(catalog.site, found.locale), catalog, found))
}
