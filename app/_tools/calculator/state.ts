import type { Unread } from '#app/_tools/calculator/stored-ratings.ts'
import type { AddressFault } from '#lib/export/assessment/assessment-address.ts'
import { hasSameRatings, type Ratings } from '#lib/model/assessment/assessment-ratings.ts'

export type State = {
  /** The reader's own ratings, stored in the browser. */
  readonly own: Ratings
  /** Ratings from the address of the page, which do not change the own ones. */
  readonly opened?: Ratings
  readonly fault?: AddressFault
  /** Own ratings that were just deleted or replaced and can be restored. */
  readonly undo?: { readonly ratings: Ratings; readonly how: 'forgotten' | 'replaced' }
  /** Stored answers of this role that cannot be read. */
  readonly unread?: Unread
  readonly view: 'rate' | 'result'
  /** Whether the stored answers were read; before that nothing may be written. */
  readonly isLoaded: boolean
}

export type Action =
  | { readonly type: 'load'; readonly own: Ratings; readonly unread: Unread | undefined }
  | { readonly type: 'open'; readonly ratings: Ratings }
  | { readonly type: 'fault'; readonly fault: AddressFault }
  | { readonly type: 'rate'; readonly rate: (ratings: Ratings) => Ratings }
  | { readonly type: 'unread'; readonly unread: Unread | undefined }
  | { readonly type: 'form' | 'result' | 'adopt' | 'forget' | 'bring-back' }

export const initialState: State = { own: new Map(), view: 'rate', isLoaded: false }

export function reduce(state: State, action: Action): State {
  const { opened, fault, undo, unread, ...rest } = state
  const plain = { ...rest, ...(unread && { unread }) }
  switch (action.type) {
    case 'load': {
      const view = action.own.size > 0 || opened ? state.view : 'rate'
      return withUnread({ ...state, own: action.own, isLoaded: true, view }, action.unread)
    }
    case 'open': {
      const isOwn = hasSameRatings(action.ratings, state.own)
      return { ...plain, ...(!isOwn && { opened: action.ratings }), view: 'result' }
    }
    case 'fault':
      return { ...plain, fault: action.fault }
    case 'rate':
      return { ...plain, own: action.rate(state.own) }
    case 'unread':
      return withUnread(state, action.unread)
    case 'form':
      return { ...plain, view: 'rate' }
    case 'result':
      return { ...plain, view: state.own.size > 0 ? 'result' : 'rate' }
    case 'adopt': {
      const isReplaced = state.own.size > 0 && opened !== undefined
      return {
        ...plain,
        own: opened ?? state.own,
        ...(isReplaced && { undo: { ratings: state.own, how: 'replaced' } }),
      }
    }
    case 'forget':
      return { ...plain, own: new Map(), undo: { ratings: state.own, how: 'forgotten' }, view: 'rate' }
    case 'bring-back':
      return { ...plain, own: undo?.ratings ?? state.own }
  }
}

function withUnread(state: State, unread: Unread | undefined): State {
  if (!unread && !state.unread) return state
  const { unread: _, ...others } = state
  return { ...others, ...(unread && { unread }) }
}
