import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { ShapeAxis } from '#lib/model/path/shape.ts'

/** The domain of an axis, or the number of domains that it combines. */
export function AxisName({ axis }: { readonly axis: ShapeAxis }) {
  const t = useTranslations('path')
  const { domains } = axis
  if (domains.length > 1) return t('smallerDomains', { count: domains.length })
  return <LocalText of={domains[0].name} />
}
