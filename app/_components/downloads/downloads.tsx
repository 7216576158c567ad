import { useTranslations } from 'next-intl'
import { Section } from '#app/_components/ui/section.tsx'
import { type Download, downloadFormats } from '#lib/site/downloads.ts'

type DownloadsProps = { readonly downloads: readonly Download[] }

/** The one place of a page where everything that can be taken away is linked, with type and size. */
export function Downloads({ downloads }: DownloadsProps) {
  const t = useTranslations('downloads')
  return (
    <Section id="downloads" heading={t('heading')} intro={t('intro')}>
      <ul className="downloads">
        {downloads.map(({ kind, href }) => (
          <li key={href}>
            <a href={href} type={downloadFormats[kind].mediaType}>
              {t(`${kind}.name`)}
            </a>
            <span className="download-type">
              {downloadFormats[kind].label}
              {/* Known when the file is written: the build puts it here. */}
              <span data-size-of={href} />
            </span>
            <p>{t(`${kind}.use`)}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
