import { useLocale } from 'next-intl'
import { Field } from '#app/_components/community/field.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { Prose } from '#app/_components/prose/prose.tsx'
import type { FormFields } from '#lib/community/suggest/form-fields.ts'
import { directionOf } from '#lib/i18n/language.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

const passages = ['skillIntro', 'skillDescription', 'roleDescription']

type TextFieldsProps = {
  readonly fields: FormFields
  readonly catalog: Catalog
  readonly original?: string | undefined
}

/** The text as it is, and a control for what it should say. */
export function TextFields({ fields, catalog, original }: TextFieldsProps) {
  const t = useTranslations('community.suggest')
  const locale = useLocale()
  const language = fields.locale ?? catalog.site.defaultLocale
  const isPassage = passages.includes(fields.part ?? '')
  const control = {
    lang: language,
    dir: directionOf(language),
    defaultValue: fields.after,
    maxLength: 20_000,
  }
  const text = (value: string) => ({
    locale: catalog.site.locales.find((one) => one === language) ?? locale,
    original: value,
    translations: {},
  })
  return (
    <>
      {original !== undefined && (
        <section className="current-text">
          <h2>{t.rich('original')}</h2>
          <Prose text={{ locale: catalog.site.defaultLocale, original, translations: {} }} />
        </section>
      )}
      <section className="current-text">
        <h2>{t.rich('current')}</h2>
        {fields.before === undefined ? <p>{t.rich('nothing')}</p> : <Prose text={text(fields.before)} />}
      </section>
      <Field id="after" label={t.rich('after')} hint={t.rich(isPassage ? 'afterHint' : 'lineHint')}>
        {(attributes) =>
          isPassage ? (
            <textarea {...attributes} {...control} rows={8} />
          ) : (
            <input {...attributes} {...control} />
          )
        }
      </Field>
    </>
  )
}
