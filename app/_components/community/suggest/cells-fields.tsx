import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { FormFields } from '#lib/community/suggest/form-fields.ts'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { findRole, findSkill } from '#lib/model/catalog/find.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'

type CellsFieldsProps = { readonly fields: FormFields; readonly catalog: Catalog }

/** A grid like that of the matrix, with a choice for each cell. */
export function CellsFields({ fields, catalog }: CellsFieldsProps) {
  const t = useTranslations('community.suggest')
  const locale = useLocale()
  const role = findRole(catalog, fields.role ?? '')
  if (!role) return null
  const skills = [...new Set(Object.keys(fields).flatMap((name) => /^cell\.([^.]+)\./.exec(name)?.[1] ?? []))]
  const steps = catalog.scale.map(({ id, name }) => ({ id, name: inLocale(name, locale).value }))
  return (
    <section className="cells-form">
      <h2>{t.rich('cellsTitle')}</h2>
      <p className="field-hint">{t.rich('cellsHint')}</p>
      <div className="cells-scroll">
        <table>
          <thead>
            <tr>
              <td />
              {role.levels.map(({ level }) => (
                <th key={level.id} scope="col">
                  <LocalText of={level.name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {skills.map((id) => {
              const skill = findSkill(catalog, id)
              const name = skill ? inLocale(skill.name, locale).value : id
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {role.levels.map(({ level }) => (
                    <td key={level.id}>
                      <input
                        type="hidden"
                        name={`was.${id}.${level.id}`}
                        value={fields[`was.${id}.${level.id}`] ?? ''}
                      />
                      <select
                        name={`cell.${id}.${level.id}`}
                        defaultValue={fields[`cell.${id}.${level.id}`] ?? ''}
                        aria-label={t('cellLabel', {
                          skill: name,
                          level: inLocale(level.name, locale).value,
                        })}
                      >
                        <option value="">{t('notRequired')}</option>
                        {steps.flatMap((step) => [
                          <option key={step.id} value={step.id}>
                            {step.name}
                          </option>,
                          <option key={`${step.id}*`} value={`${step.id}*`}>
                            {t('mandatory', { proficiency: step.name })}
                          </option>,
                        ])}
                      </select>
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
