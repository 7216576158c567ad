import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { NextLevelCard } from '#app/_components/skill/next-level-card.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'
import { type NextLevel, nextLevels } from '#lib/model/path/next-level.ts'
import { atLevelAnchor } from '#lib/site/routes/routes.ts'

type NextLevelPanelsProps = { readonly catalog: Catalog; readonly skill: Skill }

/** One panel for each level. The fragment of the address selects it, so that it works without script and can be shared. */
export function NextLevelPanels({ catalog, skill }: NextLevelPanelsProps) {
  const t = useTranslations('skill')
  const panels = nextLevels(catalog, skill)
  return (
    <Section id="next" heading={t.rich('nextHeading')} intro={t.rich('nextIntro')}>
      <div className="panels">
        {panels.map((panel) => (
          <div
            key={panel.from.id}
            id={atLevelAnchor(panel.from.id)}
            className={panel === panels[0] ? 'panel panel-first' : 'panel'}
            data-level={panel.from.id}
          >
            <LevelPicker panels={panels} current={panel} />
            <Panel panel={panel} skill={skill} />
          </div>
        ))}
      </div>
    </Section>
  )
}

type LevelPickerProps = { readonly panels: readonly NextLevel[]; readonly current: NextLevel }

function LevelPicker({ panels, current }: LevelPickerProps) {
  const t = useTranslations('skill')
  return (
    <nav className="picker" aria-label={t('nextPick')}>
      {panels.map(({ from }) => (
        <a
          key={from.id}
          href={`#${atLevelAnchor(from.id)}`}
          aria-current={from === current.from ? 'true' : undefined}
        >
          <LocalText of={from.name} />
        </a>
      ))}
    </nav>
  )
}

type PanelProps = { readonly panel: NextLevel; readonly skill: Skill }

function Panel({ panel, skill }: PanelProps) {
  const t = useTranslations('skill')
  const { from, to, cells } = panel
  if (!to)
    return <p className="max-w-2xl">{t.rich('nextTop', { level: () => <LocalText of={from.name} /> })}</p>
  return (
    <>
      <h3 className="next-heading">
        {t.rich('nextStep', {
          from: () => <LocalText of={from.name} />,
          to: () => <LocalText of={to.name} />,
        })}
      </h3>
      {cells.length === 0 && <p>{t.rich('nextNothing', { level: () => <LocalText of={to.name} /> })}</p>}
      <ul className="cards">
        {cells.map((next) => (
          <NextLevelCard key={next.role.id} next={next} skill={skill} />
        ))}
      </ul>
    </>
  )
}
