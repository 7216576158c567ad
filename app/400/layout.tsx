import { RefusalPage } from '#app/_components/layout/refusal-page.tsx'
import { getCatalog } from '#lib/content/index.ts'

export { siteViewport as viewport } from '#lib/site/theme-colours.ts'

export default function BadRequestLayout() {
  return <RefusalPage site={getCatalog().site} reason="badRequest" />
}
