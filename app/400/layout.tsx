import { RefusalPage } from '#app/_components/layout/refusal-page.tsx'
import { getCatalog } from '#lib/content/index.ts'

export default function BadRequestLayout() {
  return <RefusalPage site={getCatalog().site} reason="badRequest" />
}
