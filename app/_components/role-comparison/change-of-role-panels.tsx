import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { MissingSkillsTable } from '#app/_components/role-comparison/missing-skills-table.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { Role } from '#lib/model/catalog/role.ts'
import { type ChangeOfRole, changesOfRole } from '#lib/model/compare/change-of-role.ts'
import { changeAnchor } from '#lib/site/routes/routes.ts'

type ChangeOfRolePanelsProps = { readonly from: Role; readonly to: Role }

/** What a change of role takes, one panel for each level. The fragment of the address selects it, without script. */
export function ChangeOfRolePanels({ from, to }: ChangeOfRolePanelsProps) {
  const t = useTranslations('compare')
  const changes = changesOfRole(from, to)
  if (changes.length === 0) return null
  // At the lowest level the roles hardly differ.
  const usual = changes[1] ?? changes[0]
  const names = { from: () => <LocalText of={from.name} />, to: () => <LocalText of={to.name} /> }
  return (
    <section className="mt-8" aria-labelledby={`to-${to.id}`}>
      <h3 id={`to-${to.id}`} className="mb-3 font-serif text-lg font-semibold">
        {t.rich('changeHeading', names)}
      </h3>
      <div className="panels">
        {changes.map((change) => (
          <div
            key={change.to.id}
            id={changeAnchor(to.id, change.to.id)}
            className={change === usual ? 'panel panel-first learning-panel' : 'panel learning-panel'}
            data-level={change.from.id}
          >
            <LevelPicker to={to} changes={changes} current={change} />
            <Summary change={change} />
            {change.missing.length > 0 && <MissingSkillsTable role={to} change={change} />}
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

function Summary({ change: { to, required, met, missing } }: { readonly change: ChangeOfRole }) {
  const t = useTranslations('compare')
  const mandatory = missing.filter(({ cell }) => cell.mandatory).length
  return (
    <p className="mb-4 max-w-2xl">
      {t.rich('changeSummary', {
        level: () => <LocalText of={to.name} />,
        asked: required,
        met,
        learn: missing.length,
        mandatory,
      })}
    </p>
  )
}
