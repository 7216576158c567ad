import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { communityPath } from '#lib/community/routes/community-paths.ts'
import { pageHref } from '#lib/site/routes/routes.ts'

type PostFormProps = {
  /** The path of a write route, below the community. */
  readonly to: `/${string}`
  /** Values that the reader does not see. */
  readonly hidden?: Readonly<Record<string, string>>
  readonly className?: string
  readonly children: ReactNode
}

/** A form for one of the write routes of the community. */
export function PostForm({ to, hidden = {}, className, children }: PostFormProps) {
  const locale = useLocale()
  return (
    <form method="post" action={pageHref(locale, `${communityPath}${to}`)} className={className}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
