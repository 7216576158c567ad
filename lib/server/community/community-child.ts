import { type ChildProcess, fork } from 'node:child_process'
import type { CommunityRequest, CommunityResponse } from '#lib/community/exchange/exchange.ts'
import type { CommunityMessage, CommunityReply } from '#lib/server/community/protocol.ts'

type Waiting = {
  readonly resolve: (response: CommunityResponse) => void
  readonly reject: (error: Error) => void
}

type CommunityOptions = {
  /** The script of the process. */
  readonly file: string
  readonly contentFolder: string
  readonly revisionsFolder: string
  /** The id of the current revision. */
  readonly revision: () => string
}

/** In milliseconds; a process that takes longer for an answer is killed. */
const longestAnswer = 60_000
/** Further requests are refused, so that a flood of them does not fill the memory. */
const mostWaiting = 200

/** Thrown if there are too many requests. */
export class CommunityBusy extends Error {}

/**
 * The process that has the database and renders the pages of the community. It starts at the first request, and again
 * after it has ended; reading pages do not depend on it.
 */
export class CommunityChild {
  readonly #options: CommunityOptions
  #child: ChildProcess | undefined
  #lastId = 0
  readonly #waiting = new Map<number, Waiting>()

  constructor(options: CommunityOptions) {
    this.#options = options
  }

  /** Answers all further requests from the current revision. */
  use(): void {
    if (this.#child) this.#sendRevision(this.#child)
  }

  async answer(request: CommunityRequest): Promise<CommunityResponse> {
    if (this.#waiting.size >= mostWaiting) throw new CommunityBusy()
    const child = this.#start()
    const id = ++this.#lastId
    const timer = setTimeout(() => child.kill('SIGKILL'), longestAnswer)
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject })
        child.send({ type: 'request', id, request } satisfies CommunityMessage, () => undefined)
      })
    } finally {
      clearTimeout(timer)
      this.#waiting.delete(id)
    }
  }

  /** Starts the process, for work that is left from before. */
  start(): void {
    this.#start()
  }

  stop(): void {
    this.#child?.kill()
    this.#child = undefined
  }

  #start(): ChildProcess {
    if (this.#child) return this.#child
    const child = fork(this.#options.file, [this.#options.contentFolder], {
      serialization: 'advanced',
      execArgv: [],
      env: { ...process.env, NODE_ENV: 'production' },
    })
    child.on('message', (reply: CommunityReply) => this.#settle(reply))
    child.on('exit', (code, signal) => {
      if (this.#child === child) this.#child = undefined
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`The community process ended with ${signal ?? code}.`))
      }
    })
    this.#child = child
    this.#sendRevision(child)
    return child
  }

  #sendRevision(child: ChildProcess) {
    const { revisionsFolder, revision } = this.#options
    const message = { type: 'use', revision: revision(), folder: revisionsFolder } satisfies CommunityMessage
    child.send(message, () => undefined)
  }

  #settle(reply: CommunityReply) {
    const waiting = this.#waiting.get(reply.id)
    if (reply.type === 'answered') waiting?.resolve(reply.response)
    else waiting?.reject(new Error(reply.reason))
  }
}
