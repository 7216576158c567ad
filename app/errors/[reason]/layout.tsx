import { ErrorPage } from '#app/_components/layout/error-page.tsx'
import { getCatalog } from '#lib/content/index.ts'
import { findErrorPage } from '#lib/site/headers/error-pages.ts'

export { siteViewport as viewport } from '#lib/site/metadata/theme-colours.ts'

export default async function ErrorLayout({ params }: LayoutProps<'/errors/[reason]'>) {
  const name = findErrorPage((await params).reason) ?? 'not-found'
  return <ErrorPage site={getCatalog().site} name={name} />
}
