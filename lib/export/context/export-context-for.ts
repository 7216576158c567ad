import type { ExportContext } from '#lib/export/context/export-context.ts'
import { getTranslations } from '#lib/i18n/translations.ts'
import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Site } from '#lib/model/catalog/site.ts'

/** The context in which a route writes a document. */
export async function exportContextFor(site: Site, locale: Locale): Promise<ExportContext> {
  const [t, provenance] = await Promise.all([
    getTranslations({ locale }),
    getTranslations({ locale, namespace: 'provenance' }),
  ])
  return { site, locale, t, provenance }
}
