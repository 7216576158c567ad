import { claimWork, finishWork, postponeWork } from '#lib/community/store/outbox.ts'
import type { Database } from '#lib/community/store/store.ts'

/** Does the work of one kind. Throws to try it again later. It must be harmless to do it twice. */
type WorkHandler = (payload: unknown) => Promise<void>

export type Worker = {
  /** Looks for work now. */
  readonly wake: () => void
  /** Resolves when the current work is done. */
  readonly stop: () => Promise<void>
}

type WorkerOptions = {
  readonly db: Database
  readonly handlers: Readonly<Record<string, WorkHandler>>
  readonly onError: (error: unknown) => void
  /** How often to look for work without being told, in milliseconds. */
  readonly pause?: number
}

/** Does the work of the outbox, one piece after another. */
export function startWorker({ db, handlers, onError, pause = 5000 }: WorkerOptions): Worker {
  const kinds = Object.keys(handlers)
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const work = async () => {
    for (;;) {
      const claimed = isStopped ? undefined : await claimWork(db, kinds)
      if (!claimed) return
      try {
        await handlers[claimed.kind]?.(claimed.payload)
        await finishWork(db, claimed.id)
      } catch (error) {
        onError(error)
        await postponeWork(db, claimed, error instanceof Error ? error.message : `${error}`)
      }
    }
  }
  const wake = () => {
    clearTimeout(timer)
    running = running
      .then(work)
      .catch(onError)
      .finally(() => {
        if (isStopped) return
        clearTimeout(timer)
        timer = setTimeout(wake, pause)
        timer.unref()
      })
  }
  wake()
  return {
    wake,
    stop: () => {
      isStopped = true
      clearTimeout(timer)
      return running
    },
  }
}
