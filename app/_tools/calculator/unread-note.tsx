import type { Dispatch } from 'react'
import { download } from '#app/_tools/calculator/downloads.ts'
import type { Action } from '#app/_tools/calculator/state.ts'
import { deleteAside, readStored, setAside, type Unread } from '#app/_tools/calculator/stored-ratings.ts'
import { useTool } from '#app/_tools/calculator/tool.tsx'

type UnreadNoteProps = {
  readonly role: string
  readonly unread: Unread
  readonly dispatch: Dispatch<Action>
}

/** Reports stored answers that cannot be read, and what can be done with them. */
export function UnreadNote({ role, unread, dispatch }: UnreadNoteProps) {
  const { words } = useTool()
  const { texts, isAside } = unread
  const move = (how: (role: string) => void) => {
    try {
      how(role)
    } catch {
      // Without room for a second copy, the first one stays where it is.
    }
    dispatch({ type: 'unread', unread: readStored(role).unread })
  }
  return (
    <span>
      {isAside ? words.unreadAside : words.unread}{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => download(`${role}-unread.txt`, 'text/plain', `${texts.join('\n')}\n`)}
      >
        {words.unreadDownload}
      </button>{' '}
      {isAside ? (
        <button type="button" className="quiet" onClick={() => move(deleteAside)}>
          {words.unreadDelete}
        </button>
      ) : (
        <button type="button" className="quiet" onClick={() => move(setAside)}>
          {words.startAnew}
        </button>
      )}
    </span>
  )
}
