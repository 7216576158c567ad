import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ColumnHeads } from '#app/_components/ui/column-heads.tsx'
import { ShortLevel } from '#app/_components/ui/short-level.tsx'
import type { AlignedLevels } from '#lib/model/compare/aligned-levels.ts'

/** The head of a table with a column for each pair of levels. */
export function LevelColumns({ levels }: { readonly levels: readonly AlignedLevels[] }) {
  const t = useTranslations('compare')
  const columns = levels.map(({ a, b }) => ({
    id: `${a?.id} ${b?.id}`,
    head: [a, b === a ? undefined : b].map(
      (level) =>
        level && (
          <span key={level.id} className="block">
            <ShortLevel level={level} />
          </span>
        ),
    ),
  }))
  return <ColumnHeads corner={t.rich('columnRole')} columns={columns} />
}
