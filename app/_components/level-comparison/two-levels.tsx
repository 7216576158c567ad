import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { useTranslations } from '#app/_components/i18n/translations.tsx'
import { MarkedStack } from '#app/_components/level-comparison/marked-stack.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { Level } from '#lib/model/catalog/level.ts'
import type { RoleLevel } from '#lib/model/catalog/role.ts'
import { isSameInLocale } from '#lib/model/compare/compare-texts.ts'
import type { LevelPair } from '#lib/model/compare/level-pairs.ts'
import { addedIndices } from '#lib/model/path/stack-additions.ts'

/** Focus and stack of both levels. Additions to the stack are marked. */
export function TwoLevels({ pair: { from, to } }: { readonly pair: LevelPair }) {
  const locale = useLocale()
  const isSame = isSameInLocale(from.focus, to.focus, locale)
  return (
    <ol className="ladder levels-2">
      <Rung of={from} additions={new Set()} />
      <Rung of={to} additions={addedIndices(to.stack, from.stack)} {...(isSame && { focusOf: from.level })} />
    </ol>
  )
}

type RungProps = {
  readonly of: RoleLevel
  readonly additions: ReadonlySet<number>
  /** The level that has the same focus; it is named instead of repeated. */
  readonly focusOf?: Level
}

function Rung({ of: { level, title, focus, stack }, additions, focusOf }: RungProps) {
  const t = useTranslations()
  return (
    <li>
      <h3>
        <LocalText of={level.name} />
      </h3>
      {title && (
        <p className="text-sm text-muted">
          <LocalText of={title} marked />
        </p>
      )}
      {!focus && <Missing>{t.rich('levels.focusNone')}</Missing>}
      {focus && !focusOf && (
        <p>
          <LocalText of={focus} marked />
        </p>
      )}
      {focus && focusOf && (
        <Missing>{t.rich('levels.sameFocus', { level: () => <LocalText of={focusOf.name} /> })}</Missing>
      )}
      {stack ? (
        <MarkedStack stack={stack} additions={additions} />
      ) : (
        <Missing>{t.rich('role.stackNone')}</Missing>
      )}
    </li>
  )
}

function Missing({ children }: { readonly children: ReactNode }) {
  return <p className="text-muted italic">{children}</p>
}
