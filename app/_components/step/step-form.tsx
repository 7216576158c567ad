import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import { rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { RoleId } from '#lib/model/catalog/ids.ts'
import { inLocale, type Localized } from '#lib/model/catalog/localized.ts'
import { stepHref } from '#lib/site/routes/routes.ts'
import '#app/_components/step/step.css'

type StepFormProps = {
  readonly catalog: Catalog
  /** Whether it also asks for another role, and where it begins. */
  readonly comparison?: { readonly from?: RoleId }
}

/** Asks for a role and a level. The script remembers the answer in the browser. */
export function StepForm({ catalog, comparison }: StepFormProps) {
  const t = useTranslations('step')
  const locale = useLocale()
  return (
    <form action={stepHref(locale)} className="step-form" data-step-form="">
      <RoleSelect
        catalog={catalog}
        name="role"
        label={t.rich(comparison ? 'from' : 'role')}
        {...(comparison?.from && { chosen: comparison.from })}
      />
      {comparison && <RoleSelect catalog={catalog} name="to" label={t.rich('to')} />}
      <label>
        <span>{t.rich('level')}</span>
        <select name="level">
          <LevelOptions catalog={catalog} />
        </select>
      </label>
      <button type="submit" className="primary">
        {t.rich(comparison ? 'compare' : 'show')}
      </button>
    </form>
  )
}

type RoleSelectProps = {
  readonly catalog: Catalog
  readonly name: 'role' | 'to'
  readonly label: ReactNode
  readonly chosen?: RoleId
}

function RoleSelect({ catalog, name, label, chosen }: RoleSelectProps) {
  const locale = useLocale()
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        {rolesByFamily(catalog, locale).map(({ family, roles }) => (
          <optgroup key={family.id} label={inLocale(family.name, locale).value}>
            {roles.map((role) => (
              <TextOption key={role.id} value={role.id} text={role.name} />
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

/** An option that has the language of its text, if that falls back to another one than the page's. */
function TextOption({ value, text }: { readonly value: string; readonly text: Localized<string> }) {
  const locale = useLocale()
  const found = inLocale(text, locale)
  const language = found.locale === locale ? undefined : found.locale
  return (
    <option value={value} lang={language} dir={language && directionOf(language)}>
      {found.value}
    </option>
  )
}

/** The levels that any role has; by ladder where there is more than one. */
function LevelOptions({ catalog: { ladders, roles } }: { readonly catalog: Catalog }) {
  const locale = useLocale()
  const used = ladders.filter((ladder) => roles.some((role) => role.ladder === ladder))
  return used.map(({ id, name, levels }) => {
    const options = levels.map((level) => <TextOption key={level.id} value={level.id} text={level.name} />)
    return used.length === 1 ? (
      options
    ) : (
      <optgroup key={id} label={inLocale(name, locale).value}>
        {options}
      </optgroup>
    )
  })
}
