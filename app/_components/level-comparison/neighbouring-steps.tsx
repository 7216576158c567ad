import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import { findStepAfter, findStepBefore, type LevelPair } from '#lib/model/compare/level-pairs.ts'
import { levelsHref } from '#lib/site/routes/routes.ts'

type NeighbouringStepsProps = { readonly role: Role; readonly pair: LevelPair }

/** Links to the step before the lower level and the step after the higher one. */
export function NeighbouringSteps({ role, pair }: NeighbouringStepsProps) {
  const t = useTranslations('levels')
  const before = findStepBefore(role, pair)
  const after = findStepAfter(role, pair)
  if (!before && !after) return null
  return (
    <nav className="neighbours" aria-label={t('neighbours')}>
      {before && <Step label={t.rich('stepBefore')} role={role} step={before} />}
      {after && <Step label={t.rich('stepAfter')} role={role} step={after} isAfter />}
    </nav>
  )
}

type StepProps = {
  readonly label: ReactNode
  readonly role: Role
  readonly step: LevelPair
  readonly isAfter?: boolean
}

function Step({ label, role, step, isAfter = false }: StepProps) {
  const t = useTranslations('levels')
  const locale = useLocale()
  const { level: from } = step.from
  const { level: to } = step.to
  return (
    <a
      href={levelsHref(locale, role.id, from.id, to.id)}
      rel={isAfter ? 'next' : 'prev'}
      className={isAfter ? 'after' : 'before'}
    >
      <small>{label}</small>
      <span>
        {t.rich('step', {
          from: () => <LocalText of={from.name} />,
          to: () => <LocalText of={to.name} />,
        })}
      </span>
    </a>
  )
}
