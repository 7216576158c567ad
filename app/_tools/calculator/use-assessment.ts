import { type Dispatch, startTransition, useEffect, useReducer, useState } from 'react'
import { type Action, initialState, reduce, type State } from '#app/_tools/calculator/state.ts'
import { isKeyOf, readStored, writeStored } from '#app/_tools/calculator/stored-ratings.ts'
import { decodeRatings, encodeRatings } from '#lib/export/assessment/assessment-address.ts'
import type { Ratings } from '#lib/model/assessment/assessment-ratings.ts'

/** The state of the tool for a role, read from storage and the address, and stored in the browser. */
export function useAssessment(role: string): readonly [State, Dispatch<Action>, canKeep: boolean] {
  const [state, dispatch] = useReducer(reduce, initialState)
  const [canKeep, setCanKeep] = useState(true)
  const { own, isLoaded } = state

  useEffect(() => {
    const load = () => {
      const { ratings, unread } = readStored(role)
      dispatch({ type: 'load', own: ratings, unread })
    }
    const loadOther = ({ key }: StorageEvent) => isKeyOf(role, key) && load()
    // In a transition, so that the page responds before the result is rendered.
    const open = () => startTransition(() => openAddress(dispatch))
    load()
    openAddress(dispatch)
    addEventListener('hashchange', open)
    addEventListener('storage', loadOther)
    return () => {
      removeEventListener('hashchange', open)
      removeEventListener('storage', loadOther)
    }
  }, [role])

  useEffect(() => {
    if (!isLoaded) return
    setCanKeep(writeStored(role, own))
    dispatch({ type: 'unread', unread: readStored(role).unread })
  }, [role, own, isLoaded])

  return [state, dispatch, canKeep]
}

/** The fragment for the result of the stored answers. */
const ownResult = 'result'

function openAddress(dispatch: Dispatch<Action>): void {
  const fragment = location.hash.slice(1)
  if (fragment === '') dispatch({ type: 'form' })
  else if (fragment === ownResult) dispatch({ type: 'result' })
  // Anchors of the page itself, such as that of the skip link, are no answers.
  else if (!document.getElementById(fragment)) {
    const decoded = decodeRatings(fragment)
    dispatch(
      decoded.ok ? { type: 'open', ratings: decoded.ratings } : { type: 'fault', fault: decoded.fault },
    )
  }
}

/**
 * Navigates to the address of the result: Back returns to the form, and a reload or another language keeps the result.
 * If the browser stores nothing, the address has the answers.
 */
export function goToResult(own: Ratings, canKeep: boolean): void {
  location.hash = canKeep ? ownResult : encodeRatings(own)
}

/** Navigates to the form, whose address has no fragment. */
export function goToForm(): void {
  history.pushState(history.state, '', location.pathname + location.search)
}

/** Sets the address to what is shown, so that a reload opens the same. */
export function replaceAddress(view: State['view']): void {
  const fragment = view === 'result' ? `#${ownResult}` : ''
  history.replaceState(history.state, '', location.pathname + location.search + fragment)
}
