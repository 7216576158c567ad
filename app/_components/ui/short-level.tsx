import { useLocale } from 'next-intl'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import { inLocale } from '#lib/model/catalog/localized.ts'

/** A level where only its short name fits: the full name is read out, shown on hover and copied. */
export function ShortLevel({ level }: { readonly level: Level }) {
  const locale = useLocale()
  const name = inLocale(level.name, locale).value
  if (inLocale(level.short, locale).value === name) return <LocalText of={level.name} />
  return (
    <>
      <span title={name} className="select-none no-underline" aria-hidden="true">
        <LocalText of={level.short} />
      </span>
      <span className="sr-only">
        <LocalText of={level.name} />
      </span>
    </>
  )
}
