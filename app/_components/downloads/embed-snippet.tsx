import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { CopyBlock } from '#app/_components/ui/copy-block.tsx'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { embedCode } from '#lib/site/routes/embed-code.ts'
import { publicAddress } from '#lib/site/routes/public-address.ts'

type EmbedSnippetProps = {
  readonly site: Site
  readonly href: string
  readonly name: Localized<string>
}

/** The HTML to paste into another site to show a page there. */
export function EmbedSnippet({ site, href, name }: EmbedSnippetProps) {
  const t = useTranslations('data')
  const locale = useLocale()
  return (
    <>
      <CopyBlock code={embedCode(publicAddress(site, href), inLocale(name, locale).value)} />
      <p className="mt-2 text-sm">
        <a href={href}>{t.rich('embedOpen')}</a>
      </p>
    </>
  )
}
