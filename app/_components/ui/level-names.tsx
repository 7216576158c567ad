import { useLocale } from 'next-intl'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'

/** Explains the short names of levels where there is no hover: on touch screens and on paper. */
export function LevelNames({ levels }: { readonly levels: readonly Level[] }) {
  const locale = useLocale()
  const textOf = (text: Level['name']) => inLocale(text, locale).value
  const shortened = [...new Set(levels)].filter(({ name, short }) => textOf(short) !== textOf(name))
  if (shortened.length === 0) return null
  return (
    <ul className="legend level-names" aria-hidden="true">
      {shortened.map((level) => (
        <li key={level.id}>
          <b>
            <LocalText of={level.short} />
          </b>
          <LocalText of={level.name} />
        </li>
      ))}
    </ul>
  )
}
