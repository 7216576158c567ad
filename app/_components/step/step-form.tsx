import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { rolesByFamily } from '#lib/model/catalog/by-taxonomy.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import { stepHref } from '#lib/site/routes/routes.ts'
import '#app/_components/step/step.css'

/** Asks for a role and a level. The script remembers the answer in the browser. */
export function StepForm({ catalog }: { readonly catalog: Catalog }) {
  const t = useTranslations('step')
  const locale = useLocale()
  return (
    <form action={stepHref(locale)} className="step-form" data-step-form="">
      <label>
        <span>{t.rich('role')}</span>
        <select name="role">
          {rolesByFamily(catalog, locale).map(({ family, roles }) => (
            <optgroup key={family.id} label={inLocale(family.name, locale).value}>
              {roles.map(({ id, name }) => (
                <option key={id} value={id}>
                  {inLocale(name, locale).value}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span>{t.rich('level')}</span>
        <select name="level">
          <LevelOptions catalog={catalog} />
        </select>
      </label>
      <button type="submit" className="primary">
        {t.rich('show')}
      </button>
    </form>
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
