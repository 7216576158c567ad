import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LearningTable } from '#app/_components/role-comparison/learning-table.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { type ChangeOfRole, changesOfRole } from '#lib/model/compare/what-to-learn.ts'
import { changeAnchor } from '#lib/site/routes/routes.ts'

type ChangeOfRolePanelsProps = { readonly from: Role; readonly to: Role; readonly scaleLength: number }

/** What a change of role asks, a panel for each level; the address chooses, so that it needs no script. */
export function ChangeOfRolePanels({ from, to, scaleLength }: ChangeOfRolePanelsProps) {
  const t = useTranslations('compare')
  const changes = changesOfRole(from, to)
  if (changes.length === 0) return null
  const names = { from: () => <LocalText of={from.name} />, to: () => <LocalText of={to.name} /> }
  return (
    <section className="mt-8" aria-labelledby={`to-${to.id}`}>
      <h3 id={`to-${to.id}`} className="mb-3 font-serif text-lg font-semibold">
        {t.rich('changeHeading', names)}
      </h3>
      <div className="panels">
        {changes.map((change) => (
          <div key={change.to.id} id={changeAnchor(to.id, change.to.id)} className="panel learning-panel">
            <LevelPicker to={to} changes={changes} current={change} />
            <Summary change={change} />
            {change.toLearn.length > 0 && (
              <LearningTable role={to} change={change} scaleLength={scaleLength} />
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

type LevelPickerProps = {
  readonly to: Role
  readonly changes: readonly ChangeOfRole[]
  readonly current: ChangeOfRole
}

function LevelPicker({ to, changes, current }: LevelPickerProps) {
  const t = useTranslations('compare')
  const locale = useLocale()
  return (
    <nav className="picker" aria-label={t('changePick', { role: inLocale(to.name, locale).value })}>
      {changes.map((change) => (
        <a
          key={change.to.id}
          href={`#${changeAnchor(to.id, change.to.id)}`}
          aria-current={change === current ? 'true' : undefined}
        >
          <LevelOf change={change} />
        </a>
      ))}
    </nav>
  )
}

function LevelOf({ change: { from, to } }: { readonly change: ChangeOfRole }) {
  const t = useTranslations('compare')
  if (from === to) return <LocalText of={to.name} />
  return t.rich('changeLevels', {
    from: () => <LocalText of={from.name} />,
    to: () => <LocalText of={to.name} />,
  })
}

function Summary({ change: { to, asked, met, toLearn } }: { readonly change: ChangeOfRole }) {
  const t = useTranslations('compare')
  const mandatory = toLearn.filter(({ cell }) => cell.mandatory).length
  return (
    <p className="mb-4 max-w-2xl">
      {t.rich('changeSummary', {
        level: () => <LocalText of={to.name} />,
        asked,
        met,
        learn: toLearn.length,
        mandatory,
      })}
    </p>
  )
}
