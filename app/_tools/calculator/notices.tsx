import type { ReactNode } from 'react'
import type { State } from '#app/_tools/calculator/state.ts'
import { fill, type Tool, useTool } from '#app/_tools/calculator/tool.tsx'
import { type Ratings, readRatings } from '#lib/model/assessment/assessment-ratings.ts'

type Fault = NonNullable<State['fault']>

const faultWords = {
  other: 'faultOther',
  later: 'faultLater',
  broken: 'faultBroken',
} as const satisfies Record<Fault, keyof Tool['words']>

export function faultText(words: Tool['words'], fault: Fault): string {
  return words[faultWords[fault]]
}

export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <div className="tool-notice" role="status">
      {children}
    </div>
  )
}

type UndoNoticeProps = {
  readonly how: NonNullable<State['undo']>['how']
  readonly onUndo: () => void
}

/** Offers to restore deleted or replaced answers, until the next answer. */
export function UndoNotice({ how, onUndo }: UndoNoticeProps) {
  const { words } = useTool()
  return (
    <Notice>
      {words[how]}{' '}
      <button type="button" className="quiet" onClick={onUndo}>
        {words.bringBack}
      </button>
    </Notice>
  )
}

/** Skills and ratings of an assessment that the matrix of this role does not have. */
export function UnknownNotice({ ratings }: { readonly ratings: Ratings }) {
  const { sheet, words, locale } = useTool()
  const { unknownSkills, unknownRatings } = readRatings(sheet, ratings)
  const list = new Intl.ListFormat(locale)
  if (unknownSkills.length + unknownRatings.length === 0) return null
  return (
    <Notice>
      {unknownSkills.length > 0 && (
        <p>{fill(words.unknownSkills, { skills: <code>{list.format(unknownSkills)}</code> })}</p>
      )}
      {unknownRatings.length > 0 && (
        <p>{fill(words.unknownRatings, { ratings: <code>{list.format(unknownRatings)}</code> })}</p>
      )}
    </Notice>
  )
}
