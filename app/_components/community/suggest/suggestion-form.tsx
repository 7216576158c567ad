import { Field } from '#app/_components/community/field.tsx'
import { PostForm } from '#app/_components/community/post-form.tsx'
import { CellsFields } from '#app/_components/community/suggest/cells-fields.tsx'
import { RenameFields, SkillFields } from '#app/_components/community/suggest/page-fields.tsx'
import { TextFields } from '#app/_components/community/suggest/text-fields.tsx'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import type { FormFields } from '#lib/community/suggest/form-fields.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'

type SuggestionFormProps = {
  readonly fields: FormFields
  readonly catalog: Catalog
  /** The draft that it replaces, if any. */
  readonly draft?: string
  /** The original of a translation. */
  readonly original?: string | undefined
}

/** What the reader does not see, by the kind of form. */
const hiddenFields = {
  text: ['part', 'skill', 'role', 'level', 'at', 'next', 'locale', 'before'],
  cells: ['role', 'skill'],
  'new-skill': [],
  rename: ['kind', 'id', 'before'],
  retire: ['kind', 'id', 'before'],
} as const satisfies Record<string, readonly string[]>

type Kind = keyof typeof hiddenFields
const isKind = (form: string | undefined): form is Kind => form !== undefined && form in hiddenFields

/** The form of a suggestion, with a reason. */
export function SuggestionForm({ fields, catalog, draft, original }: SuggestionFormProps) {
  const t = useTranslations('community.suggest')
  const { form } = fields
  if (!isKind(form)) return null
  const names = ['proposal', 'revision', ...hiddenFields[form]]
  const hidden = names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]]))
  return (
    <PostForm
      to="/suggest"
      hidden={{ form, ...Object.fromEntries(hidden), ...(draft !== undefined && { draft }) }}
      className={form === 'cells' ? 'community-form community-form-wide' : 'community-form'}
    >
      {form === 'text' && <TextFields fields={fields} catalog={catalog} original={original} />}
      {form === 'cells' && <CellsFields fields={fields} catalog={catalog} />}
      {form === 'new-skill' && <SkillFields fields={fields} catalog={catalog} />}
      {form === 'rename' && <RenameFields fields={fields} catalog={catalog} />}
      {form === 'retire' && <p className="notice">{t.rich('retireLead')}</p>}
      <Field id="note" label={t.rich('note')} hint={t.rich('noteHint')}>
        {(attributes) => <textarea {...attributes} defaultValue={fields.note} rows={2} maxLength={5000} />}
      </Field>
      <p className="form-buttons">
        <button type="submit" name="intent" value="submit" className="button button-primary">
          {t.rich('submit')}
        </button>
        <button type="submit" name="intent" value="preview" className="button">
          {t.rich('preview')}
        </button>
      </p>
    </PostForm>
  )
}
