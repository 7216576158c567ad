import { getCatalog } from '#lib/content/index.ts'
import { apiFiles } from '#lib/export/api/documents.ts'
import { fileResponse, noSuchFile } from '#lib/site/headers/file-response.ts'

export async function GET(_: Request, { params }: RouteContext<'/api/v1/[...file]'>) {
  const { file } = await params
  const write = apiFiles(getCatalog()).get(file.join('/'))
  return write ? fileResponse('json', write()) : noSuchFile()
}
