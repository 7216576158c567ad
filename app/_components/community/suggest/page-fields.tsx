import { useLocale } from 'next-intl'
import { Field } from '#app/_components/community/field.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { FormFields } from '#lib/community/suggest/form-fields.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'

type PageFieldsProps = { readonly fields: FormFields; readonly catalog: Catalog }

/** The controls of a new skill: what it is, and what it means at each level. */
export function SkillFields({ fields, catalog }: PageFieldsProps) {
  const t = useTranslations('community.suggest')
  const locale = useLocale()
  const language = { lang: catalog.site.defaultLocale }
  const [ladder] = catalog.ladders
  return (
    <>
      <Field id="name" label={t.rich('name')}>
        {(attributes) => (
          <input {...attributes} {...language} defaultValue={fields.name} required maxLength={200} />
        )}
      </Field>
      <Field id="id" label={t.rich('id')} hint={t.rich('idHint')}>
        {(attributes) => (
          <input {...attributes} defaultValue={fields.id} required maxLength={100} autoCapitalize="none" />
        )}
      </Field>
      <Field id="group" label={t.rich('group')}>
        {(attributes) => (
          <select {...attributes} defaultValue={fields.group}>
            {catalog.domains.map((domain) => (
              <optgroup key={domain.id} label={inLocale(domain.name, locale).value}>
                {domain.groups.map((group) => (
                  <option key={group.id} value={`${domain.id}/${group.id}`}>
                    {inLocale(group.name, locale).value}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field id="summary" label={t.rich('summary')} hint={t.rich('lineHint')}>
        {(attributes) => (
          <input {...attributes} {...language} defaultValue={fields.summary} required maxLength={2000} />
        )}
      </Field>
      <Field id="intro" label={t.rich('intro')}>
        {(attributes) => (
          <textarea {...attributes} {...language} defaultValue={fields.intro} rows={5} maxLength={20_000} />
        )}
      </Field>
      {ladder.levels.map(({ id, name }) => (
        <Field
          key={id}
          id={`description.${id}`}
          label={t.rich('descriptionAt', { level: inLocale(name, locale).value })}
        >
          {(attributes) => (
            <textarea
              {...attributes}
              {...language}
              defaultValue={fields[`description.${id}`]}
              rows={4}
              maxLength={20_000}
            />
          )}
        </Field>
      ))}
    </>
  )
}

/** The controls of a rename. */
export function RenameFields({ fields, catalog }: PageFieldsProps) {
  const t = useTranslations('community.suggest')
  return (
    <>
      <Field id="after" label={t.rich('newName')}>
        {(attributes) => (
          <input
            {...attributes}
            lang={catalog.site.defaultLocale}
            defaultValue={fields.after}
            required
            maxLength={200}
          />
        )}
      </Field>
      <Field id="to" label={t.rich('newId')} hint={t.rich('newIdHint')}>
        {(attributes) => (
          <input {...attributes} defaultValue={fields.to} required maxLength={100} autoCapitalize="none" />
        )}
      </Field>
    </>
  )
}
