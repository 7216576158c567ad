import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ComparedTable } from '#app/_components/level-comparison/compared-table.tsx'
import { UnchangedSkills } from '#app/_components/level-comparison/unchanged-skills.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { ComparedDomain } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'

type ComparedTextsProps = {
  readonly role: Role
  readonly domains: readonly ComparedDomain[]
  readonly pair: LevelPair
}

/** Both descriptions of every skill, domain by domain. Unchanged skills are collapsed. */
export function ComparedTexts({ role, domains, pair }: ComparedTextsProps) {
  const t = useTranslations('levels')
  if (domains.length === 0) return <p>{t.rich('textsNone')}</p>
  return domains.map(({ domain, changed, unchanged }) => (
    <details key={domain.id} className="domain fold" open>
      <summary>
        <h3>
          <LocalText of={domain.name} marked />
        </h3>
        <span className="text-sm text-muted">
          {t.rich('changedCount', { changed: changed.length, all: changed.length + unchanged.length })}
        </span>
      </summary>
      {changed.length > 0 && <ComparedTable role={role} domain={domain} skills={changed} pair={pair} />}
      {unchanged.length > 0 && <UnchangedSkills role={role} skills={unchanged} />}
    </details>
  ))
}
