import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ChangeList } from '#app/_components/level-comparison/change-list.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { ChangeKind, ChangesByKind } from '#lib/model/compare/compare-levels.ts'
import { type ComparedDomain, countReworded } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'

const groups = [
  { kind: 'becomes-mandatory', heading: 'groupMandatory' },
  { kind: 'rises', heading: 'groupRises' },
  { kind: 'new', heading: 'groupNew' },
  { kind: 'eases', heading: 'groupEases' },
  { kind: 'falls-away', heading: 'groupFallsAway' },
] as const satisfies readonly { kind: ChangeKind; heading: string }[]

type ChangeGroupsProps = {
  readonly byKind: ChangesByKind
  readonly domains: readonly ComparedDomain[]
  readonly pair: LevelPair
}

/** Every requirement once, by kind of change. Unchanged ones are collapsed. */
export function ChangeGroups({ byKind, domains, pair }: ChangeGroupsProps) {
  const t = useTranslations('levels')
  const present = groups.filter(({ kind }) => byKind[kind].length > 0)
  const unchanged = byKind.stays
  const notRequired = byKind['not-asked'].length
  const to = () => <LocalText of={pair.to.level.name} />
  if (domains.length === 0) return <p>{t.rich('textsNone')}</p>
  return (
    <>
      {present.length === 0 && <p className="mb-3">{t.rich('groupNone')}</p>}
      {present.map(({ kind, heading }) => (
        <div key={kind} className="mb-8">
          <h3 className="mb-1 flex flex-wrap items-baseline gap-x-3 font-semibold">
            {t.rich(heading)}
            <span className="text-sm font-normal text-muted">
              {t.rich('skillCount', { count: byKind[kind].length })}
            </span>
          </h3>
          <ChangeList changes={byKind[kind]} />
        </div>
      ))}
      {unchanged.length > 0 && (
        <details className="fold border-t border-line">
          <summary>
            <h3 className="font-semibold">{t.rich('groupStays', { count: unchanged.length })}</h3>
            <span className="text-sm text-muted">
              {t.rich('reworded', { count: countReworded(domains), to })}
            </span>
          </summary>
          <ChangeList changes={unchanged} />
        </details>
      )}
      {notRequired > 0 && (
        <p className="mt-3 text-sm text-muted">{t.rich('groupNotAsked', { count: notRequired })}</p>
      )}
    </>
  )
}
