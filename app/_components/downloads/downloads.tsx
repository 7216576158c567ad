import { useLocale } from 'next-intl'
import { EmbedSnippet } from '#app/_components/downloads/embed-snippet.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Localized } from '#lib/model/catalog/localized.ts'
import type { Site } from '#lib/model/catalog/site.ts'
import { type DownloadSizes, sizeText } from '#lib/site/metadata/download-sizes.ts'
import { type Download, downloadFormats } from '#lib/site/routes/downloads.ts'

type DownloadsProps = {
  readonly downloads: readonly Download[]
  readonly sizes?: DownloadSizes
  /** The page that other sites may show in a frame. */
  readonly embed?: { readonly site: Site; readonly href: string; readonly name: Localized<string> }
}

/** Links to all downloads of a page, with type and size. */
export function Downloads({ downloads, sizes, embed }: DownloadsProps) {
  const locale = useLocale()
  const t = useTranslations('downloads')
  const data = useTranslations('data')
  return (
    <Section id="downloads" heading={t.rich('heading')} intro={t.rich('intro')}>
      <ul className="downloads">
        {downloads.map(({ kind, href }) => (
          <li key={href}>
            <a href={href} type={downloadFormats[kind].mediaType}>
              {t.rich(`${kind}.name`)}
            </a>
            <span className="download-type">
              {downloadFormats[kind].label}
              {sizes?.[kind] !== undefined && ` · ${t('about', { size: sizeText(sizes[kind], locale) })}`}
            </span>
            <p>{t.rich(`${kind}.use`)}</p>
          </li>
        ))}
      </ul>
      {embed && (
        <details className="embed-code">
          <summary>{data.rich('embedCode')}</summary>
          <EmbedSnippet {...embed} />
        </details>
      )}
    </Section>
  )
}
