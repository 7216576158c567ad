import { useTranslations } from 'next-intl'

/** Mandatory or optional, in a word and a shape. */
export function ObligationTag({ mandatory }: { readonly mandatory: boolean }) {
  const t = useTranslations('cell')
  return (
    <span className={mandatory ? 'tag tag-strong' : 'tag'}>{t(mandatory ? 'mandatory' : 'optional')}</span>
  )
}
