import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { roleSteps } from '#lib/model/path/role-answers.ts'

export function NextLevelAnswer({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  const steps = roleSteps(role)
  if (steps.length === 0) {
    return <p>{t.rich('answerNextOne', { level: () => <LocalText of={role.levels[0].level.name} /> })}</p>
  }
  return (
    <ul>
      {steps.map(({ from, to, becomesMandatory, rises, isNew }) => (
        <li key={to.id}>
          {t.rich('answerNextStep', {
            b: (chunks) => <strong>{chunks}</strong>,
            from: () => <LocalText of={from.name} />,
            to: () => <LocalText of={to.name} />,
            mandatory: becomesMandatory,
            rises,
            isNew,
          })}
        </li>
      ))}
    </ul>
  )
}
