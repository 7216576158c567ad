import type { Locale } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'

export type Site = {
  readonly name: Localized<string>
  readonly description: Localized<string>
  /** The public address, without a slash at its end. */
  readonly url: string
  /** The repository of the content; missing where `site.yaml` does not name one. */
  readonly source?: SourceRepository
  readonly licence: { readonly name: string; readonly url: string }
  /** In the order of the language switch; holds the default locale. */
  readonly locales: readonly Locale[]
  readonly defaultLocale: Locale
}

export type SourceRepository = {
  readonly repository: string
  /** The address of one content file, with `{path}` for its path below the content folder. */
  readonly file: string
}
