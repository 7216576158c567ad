import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { ShortLevel } from '#app/_components/ui/short-level.tsx'
import type { AlignedLevels } from '#lib/model/compare/aligned-levels.ts'

/** The head of a table with a column for each pair of levels. */
export function LevelColumns({ levels }: { readonly levels: readonly AlignedLevels[] }) {
  const t = useTranslations('compare')
  return (
    <>
      <colgroup>
        <col />
        {levels.map(({ a, b }) => (
          <col key={`${a?.id} ${b?.id}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.rich('columnRole')}</th>
          {levels.map(({ a, b }) => (
            <th key={`${a?.id} ${b?.id}`} scope="col">
              {[a, b === a ? undefined : b].map(
                (level) =>
                  level && (
                    <span key={level.id} className="block">
                      <ShortLevel level={level} />
                    </span>
                  ),
              )}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}
