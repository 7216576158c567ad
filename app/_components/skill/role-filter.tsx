import { useTranslations } from 'next-intl'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/role.ts'

/** Shows the rows of one role by style alone: every choice brings the rule that hides the other rows. */
export function RoleFilter({ roles }: { readonly roles: readonly Role[] }) {
  const t = useTranslations('skill')
  const rules = roles.map(
    ({ id }) => `#levels:has(#only-${id}:checked) tbody tr:not([id^="${id}--"]){display:none}`,
  )
  return (
    <>
      <style dangerouslySetInnerHTML={{ __html: rules.join('') }} />
      <fieldset className="screen-only mb-6">
        <legend className="sr-only">{t('filterRole')}</legend>
        <div className="picker">
          <label>
            <input type="radio" name="role" defaultChecked />
            {t('filterAll')}
          </label>
          {roles.map((role) => (
            <label key={role.id}>
              <input type="radio" name="role" id={`only-${role.id}`} />
              <LocalText of={role.name} />
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}
