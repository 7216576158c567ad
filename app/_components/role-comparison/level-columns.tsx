import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { AlignedLevels } from '#lib/model/aligned-levels.ts'
import type { Level } from '#lib/model/level.ts'
import { inLocale } from '#lib/model/localized.ts'

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
              {a && <ShortLevel level={a} />}
              {b && b !== a && <ShortLevel level={b} />}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}

function ShortLevel({ level }: { readonly level: Level }) {
  const locale = useLocale()
  return (
    <abbr title={inLocale(level.name, locale).value} className="block no-underline">
      <LocalText of={level.short} />
    </abbr>
  )
}
