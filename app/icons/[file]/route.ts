import { iconImage } from '#lib/export/share/share-image.ts'
import { iconFiles } from '#lib/site/app-icons.ts'
import { noSuchFile, pngResponse } from '#lib/site/file-response.ts'

export async function GET(_: Request, { params }: RouteContext<'/icons/[file]'>) {
  const { file } = await params
  const icon = iconFiles.get(file)
  return icon ? pngResponse(await iconImage(icon, file)) : noSuchFile()
}
