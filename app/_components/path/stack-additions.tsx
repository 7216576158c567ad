import { useLocale } from 'next-intl'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalList } from '#app/_components/ui/local-list.tsx'
import { inLocale } from '#lib/model/catalog/localized.ts'
import type { RoleLevel } from '#lib/model/catalog/role.ts'
import { stackAdditions } from '#lib/model/path/stack-additions.ts'

type StackAdditionsProps = {
  readonly stack: RoleLevel['stack']
  readonly below: RoleLevel['stack']
  readonly isLowest: boolean
}

/** Tools and topics that a level names and the one below does not. */
export function StackAdditions({ stack, below, isLowest }: StackAdditionsProps) {
  const t = useTranslations('path')
  const locale = useLocale()
  if (!stack) return null
  const added = stackAdditions(stack, below)
  if (inLocale(added, locale).value.length === 0) {
    return <p className="text-sm text-muted">{t.rich('stackAddsNothing')}</p>
  }
  return (
    <div>
      <h4 className="text-sm text-muted">{t.rich(isLowest ? 'stackStarts' : 'stackAdds')}</h4>
      <LocalList of={added} className="stack text-sm" />
    </div>
  )
}
