import { useFormatter, useTranslations } from '#app/_components/i18n/translations.tsx'
import { StackAdditions } from '#app/_components/path/stack-additions.tsx'
import { LocalText } from '#app/_components/ui/local-text.tsx'
import type { LevelGrowth } from '#lib/model/path/growth.ts'

/** The levels of a role, each with its focus and what it adds to the one below. */
export function PathLadder({ growth }: { readonly growth: readonly LevelGrowth[] }) {
  const t = useTranslations('path')
  const roleText = useTranslations('role')
  const format = useFormatter()
  return (
    <ol className={`ladder path-ladder levels-${growth.length}`}>
      {growth.map(({ at, below, becomesMandatory, cells, mandatory }, index) => (
        <li key={at.level.id}>
          <h3>
            <LocalText of={at.level.name} />
          </h3>
          {at.title && (
            <p className="text-sm text-muted">
              <LocalText of={at.title} marked />
            </p>
          )}
          <p className="gain">
            <strong>{format.number(becomesMandatory, { signDisplay: below ? 'exceptZero' : 'auto' })}</strong>{' '}
            {t.rich(below ? 'becomeMandatory' : 'startMandatory', { count: becomesMandatory })}
          </p>
          {at.focus && (
            <p>
              <LocalText of={at.focus} marked />
            </p>
          )}
          <StackAdditions stack={at.stack} below={growth[index - 1]?.at.stack} isLowest={!below} />
          <small>{roleText.rich('levelCells', { cells, mandatory })}</small>
        </li>
      ))}
    </ol>
  )
}
