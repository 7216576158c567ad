import { iconImage } from '#lib/export/share/share-image.ts'
import { noSuchFile, pngResponse } from '#lib/site/headers/file-response.ts'
import { iconFiles } from '#lib/site/metadata/app-icons.ts'

export async function GET(_: Request, { params }: RouteContext<'/icons/[file]'>) {
  const { file } = await params
  const icon = iconFiles.get(file)
  return icon ? pngResponse(await iconImage(icon, file)) : noSuchFile()
}
