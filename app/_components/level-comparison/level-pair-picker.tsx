import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { type LevelPair, type PairChoice, pairsFrom, pairsTo } from '#lib/model/compare/level-pairs.ts'
import { levelsHref } from '#lib/site/routes/routes.ts'

type LevelPairPickerProps = { readonly role: Role; readonly pair: LevelPair }

/** Links to other pairs of levels of the role: another lower level, or another higher one. */
export function LevelPairPicker({ role, pair }: LevelPairPickerProps) {
  const t = useTranslations('levels')
  return (
    <nav className="pair-picker" aria-label={t('pick')}>
      <Choices label={t.rich('pickFrom')} role={role} choices={pairsFrom(role, pair)} />
      <Choices label={t.rich('pickTo')} role={role} choices={pairsTo(role, pair)} />
    </nav>
  )
}

type ChoicesProps = {
  readonly label: ReactNode
  readonly role: Role
  readonly choices: readonly PairChoice[]
}

function Choices({ label, role, choices }: ChoicesProps) {
  const locale = useLocale()
  return (
    <div>
      <span className="text-sm text-muted">{label}</span>
      <ul className="picker">
        {choices.map(({ level, pair: { from, to }, isCurrent }) => (
          <li key={level.id}>
            <a
              href={levelsHref(locale, role.id, from.level.id, to.level.id)}
              aria-current={isCurrent ? 'true' : undefined}
            >
              <span className="sr-only">{label} </span>
              <LocalText of={level.name} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
