import { useTranslations } from '#app/_components/i18n/translations.tsx'

/** Mandatory or optional, in a word and a shape. */
export function ObligationTag({ mandatory }: { readonly mandatory: boolean }) {
  const t = useTranslations('cell')
  return (
    <span className={mandatory ? 'tag tag-strong' : 'tag'}>
      {t.rich(mandatory ? 'mandatory' : 'optional')}
    </span>
  )
}
