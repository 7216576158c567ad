import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { directionOf } from '#lib/i18n/language.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'

export function StackAnswer({ role }: { readonly role: Role }) {
  const t = useTranslations('role')
  const locale = useLocale()
  const levels = role.levels.flatMap(({ level, stack }) =>
    stack ? [{ level, stack: inLocale(stack, locale) }] : [],
  )
  if (levels.length === 0) return <p>{t.rich('answerStackNone')}</p>
  return (
    <ul>
      {levels.map(({ level, stack }) => (
        <li key={level.id}>
          {t.rich('answerStack', {
            b: (chunks) => <strong>{chunks}</strong>,
            level: () => <LocalText of={level.name} />,
            stack: () => (
              <span lang={stack.locale} dir={directionOf(stack.locale)}>
                {new Intl.ListFormat(stack.locale).format(stack.value)}
              </span>
            ),
          })}
        </li>
      ))}
    </ul>
  )
}
