import { Document } from '#app/_components/layout/document.tsx'
import { getCatalog } from '#lib/content/index.ts'

export default function ChooseLanguageLayout({ children }: LayoutProps<'/choose-language'>) {
  return <Document locale={getCatalog().site.defaultLocale}>{children}</Document>
}
