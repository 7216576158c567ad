import type { Locale } from '#lib/model/catalog/ids.ts'
import type { SourceRepository } from '#lib/model/catalog/site.ts'

/** The address of a content file in the repository; `path` is below the content folder. */
export function sourceFileHref(source: SourceRepository, path: string): string {
  return source.file.replace('{path}', () => path)
}

/** The file for the translation of an original; base files contain all languages. */
export function translationPath(path: string, locale: Locale): string {
  return path.includes('/') ? path.replace(/\.[a-z]+$/, (ending) => `.${locale}${ending}`) : path
}
