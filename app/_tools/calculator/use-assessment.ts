import { type Dispatch, useEffect, useReducer, useState } from 'react'
import { type Action, initialState, reduce, type State } from '#app/_tools/calculator/state.ts'
import { readStored, writeStored } from '#app/_tools/calculator/stored-ratings.ts'
import { decodeRatings } from '#lib/export/assessment-address.ts'

/** The state of the tool for a role, read from the browser and the address, and kept in the browser. */
export function useAssessment(role: string): readonly [State, Dispatch<Action>, canKeep: boolean] {
  const [state, dispatch] = useReducer(reduce, initialState)
  const [canKeep, setCanKeep] = useState(true)
  const { own, isLoaded } = state

  useEffect(() => {
    const stored = readStored(role)
    dispatch({
      type: 'load',
      own: stored?.ok ? stored.ratings : new Map(),
      isStoredBroken: stored?.ok === false,
    })
    const open = () => openAddress(dispatch)
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [role])

  useEffect(() => {
    if (isLoaded) setCanKeep(writeStored(role, own))
  }, [role, own, isLoaded])

  return [state, dispatch, canKeep]
}

function openAddress(dispatch: Dispatch<Action>): void {
  const fragment = location.hash.slice(1)
  // Anchors of the page itself, such as that of the skip link, are nobody's answers.
  if (fragment === '' || document.getElementById(fragment)) return
  const decoded = decodeRatings(fragment)
  dispatch(decoded.ok ? { type: 'open', ratings: decoded.ratings } : { type: 'fault', fault: decoded.fault })
}

/** Takes the fragment out of the address of the page, so that a reload does not open it again. */
export function clearAddress(): void {
  history.replaceState(history.state, '', location.pathname + location.search)
}
