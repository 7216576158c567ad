import { useLocale } from 'next-intl'
import { namePart } from '#app/_components/community/proposal/part-name.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { Operation } from '#lib/community/change/operation.ts'
import { suggestPath } from '#lib/community/routes/community-paths.ts'
import { languageName } from '#lib/i18n/language.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'
import { isOutdated } from '#lib/model/catalog/localized.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type TextPart = Extract<Operation, { readonly op: 'setText' }>['part']

export type PartLink = {
  readonly part: TextPart
  readonly target: Readonly<Record<string, string>>
  /** Undefined where nothing is written yet. */
  readonly text: Localized<string> | undefined
}

type PartLinksProps = { readonly catalog: Catalog; readonly parts: readonly PartLink[] }

/** Texts of a page, each with its translations, as links to the form that changes them. */
export function PartLinks({ catalog, parts }: PartLinksProps) {
  const t = useTranslations('community.page')
  const names = useTranslations('community.part')
  const locale = useLocale()
  const { locales, defaultLocale } = catalog.site
  const others = locales.filter((one) => one !== defaultLocale)
  const hrefOf = (target: Readonly<Record<string, string>>) => pageHref(locale, suggestPath('text', target))
  return (
    <ul className="plain-list">
      {parts.map(({ part, target, text }) => (
        <li key={`${part} ${Object.values(target).join(' ')}`} className="proposal-line">
          {part === 'skillName' || part === 'roleName' ? (
            namePart(part, target, { catalog, locale, t: names })
          ) : (
            <a href={hrefOf({ part, ...target })}>{namePart(part, target, { catalog, locale, t: names })}</a>
          )}
          {!text && <> ({t.rich('missing')})</>}
          {text && others.length > 0 && (
            <p className="field-hint">
              {others.map((other, index) => (
                <span key={other}>
                  {index > 0 && ' · '}
                  <a href={hrefOf({ part, ...target, locale: other })}>{languageName(other, locale)}</a>
                  {text.translations[other] === undefined && <> ({t.rich('missing')})</>}
                  {isOutdated(text, other) && <> ({t.rich('outdated')})</>}
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
