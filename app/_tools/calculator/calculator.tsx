'use client'

import { startTransition, useCallback, useMemo } from 'react'
import { faultText, Notice, UnknownNotice } from '#app/_tools/calculator/notices.tsx'
import { RatingForm } from '#app/_tools/calculator/rating-form.tsx'
import { Result } from '#app/_tools/calculator/result.tsx'
import type { State } from '#app/_tools/calculator/state.ts'
import { type Tool, ToolProvider } from '#app/_tools/calculator/tool.tsx'
import { clearAddress, useAssessment } from '#app/_tools/calculator/use-assessment.ts'
import { rate, readRatings } from '#lib/model/assessment-ratings.ts'
import type { SkillId } from '#lib/model/ids.ts'

/** Rates skills and says which level that is. Everything it knows stays in the browser. */
export function Calculator({ tool }: { readonly tool: Tool }) {
  const { sheet, words } = tool
  const [state, dispatch, canKeep] = useAssessment(sheet.role.id)
  const { own, opened, fault, forgotten, view } = state
  const shown = opened ?? own
  const { answers } = useMemo(() => readRatings(sheet, own), [sheet, own])
  const onRate = useCallback(
    (skill: SkillId, step: number | undefined) =>
      dispatch({ type: 'rate', rate: (ratings) => rate(sheet, ratings, skill, step) }),
    [sheet, dispatch],
  )
  const leaveAddress = (type: 'adopt' | 'leave') => {
    clearAddress()
    dispatch({ type })
  }
  // In a transition, so that the press is answered before the result is made.
  const show = (view: State['view']) => startTransition(() => dispatch({ type: 'show', view }))
  const button = (label: string, onClick: () => void, className = 'quiet') => (
    <button type="button" className={className} onClick={onClick}>
      {label}
    </button>
  )
  const forget = own.size > 0 && button(words.forget, () => dispatch({ type: 'forget' }))
  return (
    <ToolProvider value={tool}>
      {fault && <Notice>{faultText(words, fault)}</Notice>}
      {forgotten && (
        <Notice>
          {words.forgotten} {button(words.bringBack, () => dispatch({ type: 'bring-back' }))}
        </Notice>
      )}
      {opened && <Notice>{words.fromAddress}</Notice>}
      <UnknownNotice ratings={shown} />
      {view === 'rate' ? (
        <RatingForm answers={answers} onRate={onRate} onShow={() => show('result')}>
          {forget}
          <small className="text-muted">{canKeep ? words.kept : words.notKept}</small>
        </RatingForm>
      ) : (
        <Result key={opened ? 'opened' : 'own'} ratings={shown} {...(opened && { own })}>
          {opened && button(words.adopt, () => leaveAddress('adopt'), 'primary')}
          {opened && button(words.leave, () => leaveAddress('leave'))}
          {!opened && button(words.change, () => show('rate'), 'primary')}
          {!opened && forget}
        </Result>
      )}
    </ToolProvider>
  )
}
