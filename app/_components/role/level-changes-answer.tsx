import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { levelDemands } from '#lib/model/path/role-answers.ts'

export function LevelChangesAnswer({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  return (
    <ul>
      {levelDemands(role).map(({ level, usual, cells, mandatory }) => (
        <li key={level.id}>
          {t.rich(usual ? 'answerChange' : 'answerChangeNothing', {
            b: (chunks) => <strong>{chunks}</strong>,
            level: () => <LocalText of={level.name} />,
            proficiency: () => usual && <LocalText of={usual.name} />,
            cells,
            mandatory,
          })}
        </li>
      ))}
    </ul>
  )
}
