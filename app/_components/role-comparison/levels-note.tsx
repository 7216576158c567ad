import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Role } from '#lib/model/catalog/role.ts'
import type { AlignedLevels } from '#lib/model/compare/aligned-levels.ts'

type LevelsNoteProps = { readonly a: Role; readonly b: Role; readonly levels: readonly AlignedLevels[] }

/** Explains which levels are compared with each other. */
export function LevelsNote({ a, b, levels }: LevelsNoteProps) {
  const t = useTranslations('compare')
  const format = useFormatter()
  const pairs = levels.flatMap((pair) =>
    pair.a && pair.b
      ? [
          <span key={pair.a.id}>
            {t.rich('levelBeside', {
              a: () => pair.a && <LocalText of={pair.a.name} />,
              b: () => pair.b && <LocalText of={pair.b.name} />,
            })}
          </span>,
        ]
      : [],
  )
  const alone = levels.flatMap((pair) => {
    const level = pair.a && pair.b ? undefined : (pair.a ?? pair.b)
    return level ? [<LocalText key={level.id} of={level.name} />] : []
  })
  const names = { a: () => <LocalText of={a.ladder.name} />, b: () => <LocalText of={b.ladder.name} /> }
  return (
    <p className="mt-3 max-w-3xl text-muted">
      {a.ladder === b.ladder
        ? t.rich(pairs.length > 0 ? 'levelsOfOneLadder' : 'levelsNotShared')
        : t.rich('levelsOfTwoLadders', {
            ...names,
            count: pairs.length,
            pairs: () => format.list(pairs),
          })}{' '}
      {alone.length > 0 && t.rich('levelsAlone', { count: alone.length, levels: () => format.list(alone) })}
    </p>
  )
}
