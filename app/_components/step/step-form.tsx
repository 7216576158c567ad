import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { RoleId } from '#lib/model/catalog/ids.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
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
              <option key={role.id} value={role.id}>
                {inLocale(role.name, locale).value}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}

/** The levels that any role has; by ladder where there is more than one. */
function LevelOptions({ catalog: { ladders, roles } }: { readonly catalog: Catalog }) {
  const locale = useLocale()
  const used = ladders.filter((ladder) => roles.some((role) => role.ladder === ladder))
  return used.map(({ id, name, levels }) => {
    const options = levels.map((level) => (
      <option key={level.id} value={level.id}>
        {inLocale(level.name, locale).value}
      </option>
    ))
    return used.length === 1 ? (
      options
    ) : (
      <optgroup key={id} label={inLocale(name, locale).value}>
        {options}
      </optgroup>
    )
  })
}
