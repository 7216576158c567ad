import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { RequirementLinks } from '#app/_components/requirement/requirement-links.tsx'
import { LevelTable } from '#app/_components/skill/level-table.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import { Section } from '#app/_components/ui/section.tsx'
import type { Catalog } from '#lib/model/catalog/catalog.ts'
import { requirementsByLevel, requirementsOf } from '#lib/model/catalog/requirements.ts'
import type { Skill } from '#lib/model/catalog/skill.ts'

type SkillLevelsProps = { readonly catalog: Catalog; readonly skill: Skill }

/** What is expected at each level, one table for each level, with links to what a single role expects. */
export function SkillLevels({ catalog, skill }: SkillLevelsProps) {
  const t = useTranslations('skill')
  const tRow = useTranslations('glance')
  const levels = requirementsByLevel(catalog, skill)
  const roles = requirementsOf(catalog, skill).map(({ role }) => role)
  const first = levels.at(0)?.level
  const last = levels.at(-1)?.level
  if (!first || !last) return null
  const intro = t.rich(first === last ? 'levelsIntroOne' : 'levelsIntro', {
    first: () => <LocalText of={first.name} />,
    last: () => <LocalText of={last.name} />,
  })
  return (
    <Section id="levels" heading={t.rich('levelsHeading')} intro={intro}>
      <div className="screen-only mb-5">
        <p className="text-sm text-muted">{tRow.rich('rolesIntro')}</p>
        <RequirementLinks roles={roles} skill={skill} />
      </div>
      {levels.map((requirements) => (
        <LevelTable key={requirements.level.id} requirements={requirements} skill={skill} />
      ))}
    </Section>
  )
}
