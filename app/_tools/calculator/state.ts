import type { AddressFault } from '#lib/export/assessment-address.ts'
import type { Ratings } from '#lib/model/assessment-ratings.ts'

export type State = {
  /** The reader's own ratings, kept in the browser. */
  readonly own: Ratings
  /** Ratings that the address of the page holds; they leave the own ones alone. */
  readonly opened?: Ratings
  readonly fault?: AddressFault | 'stored'
  /** What was forgotten just now and can be brought back. */
  readonly forgotten?: Ratings
  readonly view: 'rate' | 'result'
  /** Whether the browser was asked what it keeps; before that nothing may be written. */
  readonly isLoaded: boolean
}

export type Action =
  | { readonly type: 'load'; readonly own: Ratings; readonly isStoredBroken: boolean }
  | { readonly type: 'open'; readonly ratings: Ratings }
  | { readonly type: 'fault'; readonly fault: AddressFault }
  | { readonly type: 'rate'; readonly rate: (ratings: Ratings) => Ratings }
  | { readonly type: 'show'; readonly view: State['view'] }
  | { readonly type: 'adopt' | 'leave' | 'forget' | 'bring-back' }

export const initialState: State = { own: new Map(), view: 'rate', isLoaded: false }

export function reduce(state: State, action: Action): State {
  const { opened, fault, forgotten, ...plain } = state
  switch (action.type) {
    case 'load':
      return { ...state, own: action.own, isLoaded: true, ...(action.isStoredBroken && { fault: 'stored' }) }
    case 'open':
      return { ...plain, opened: action.ratings, view: 'result' }
    case 'fault':
      return { ...plain, fault: action.fault }
    case 'rate':
      return { ...plain, own: action.rate(state.own) }
    case 'show':
      return { ...state, view: action.view }
    case 'adopt':
      return { ...plain, own: opened ?? state.own }
    case 'leave':
      return { ...plain, view: 'rate' }
    case 'forget':
      return { ...plain, own: new Map(), forgotten: state.own, view: 'rate' }
    case 'bring-back':
      return { ...plain, own: forgotten ?? state.own }
  }
}
