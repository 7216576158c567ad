'use client'

import { useCallback, useMemo, useRef } from 'react'
import { faultText, Notice, UndoNotice, UnknownNotice } from '#app/_tools/calculator/notices.tsx'
import { RatingForm } from '#app/_tools/calculator/rating-form.tsx'
import { Result } from '#app/_tools/calculator/result.tsx'
import { type Tool, ToolProvider } from '#app/_tools/calculator/tool.tsx'
import { UnreadNote } from '#app/_tools/calculator/unread-note.tsx'
import { goToForm, goToResult, replaceAddress, useAssessment } from '#app/_tools/calculator/use-assessment.ts'
import { rate, readRatings } from '#lib/model/assessment/assessment-ratings.ts'
import type { SkillId } from '#lib/model/catalog/ids.ts'

/** Rates skills and computes the level. All answers stay in the browser. */
export function Calculator({ tool }: { readonly tool: Tool }) {
  const { sheet, words } = tool
  const [state, dispatch, canKeep] = useAssessment(sheet.role.id)
  const { own, opened, fault, undo, unread, view } = state
  const leftAt = useRef<number>(undefined)
  const visible = opened ?? own
  const { answers } = useMemo(() => readRatings(sheet, own), [sheet, own])
  const onRate = useCallback(
    (skill: SkillId, step: number | undefined) =>
      dispatch({ type: 'rate', rate: (ratings) => rate(sheet, ratings, skill, step) }),
    [sheet, dispatch],
  )
  const onShow = () => {
    leftAt.current = scrollY
    goToResult(own, canKeep)
  }
  const change = () => {
    goToForm()
    dispatch({ type: 'form' })
  }
  const replace = (type: 'adopt' | 'form' | 'forget') => {
    replaceAddress(type === 'adopt' ? 'result' : 'rate')
    dispatch({ type })
  }
  const button = (label: string, onClick: () => void, className = 'quiet') => (
    <button type="button" className={className} onClick={onClick}>
      {label}
    </button>
  )
  const forget = own.size > 0 && button(words.forget, () => replace('forget'))
  return (
    <ToolProvider value={tool}>
      {fault && <Notice>{faultText(words, fault)}</Notice>}
      {unread && !unread.isAside && (
        <Notice>
          <UnreadNote role={sheet.role.id} unread={unread} dispatch={dispatch} />
        </Notice>
      )}
      {undo && <UndoNotice how={undo.how} onUndo={() => dispatch({ type: 'bring-back' })} />}
      {opened && <Notice>{words.fromAddress}</Notice>}
      <UnknownNotice ratings={visible} />
      {view === 'rate' ? (
        <RatingForm answers={answers} onRate={onRate} onShow={onShow} leftAt={leftAt.current}>
          {forget}
          <small className="text-muted">{canKeep ? words.kept : words.notKept}</small>
          {unread?.isAside && <UnreadNote role={sheet.role.id} unread={unread} dispatch={dispatch} />}
        </RatingForm>
      ) : (
        <Result key={opened ? 'opened' : 'own'} ratings={visible} {...(opened && { own })}>
          {opened && button(words.adopt, () => replace('adopt'), 'primary')}
          {opened && button(words.leave, () => replace('form'))}
          {!opened && button(words.change, change, 'primary')}
          {!opened && forget}
        </Result>
      )}
    </ToolProvider>
  )
}
