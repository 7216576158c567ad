import { type ChildProcess, fork } from 'node:child_process'
import type { Rendered, RendererMessage, RendererRequest } from '#lib/server/render/protocol.ts'

type RenderRequest = Omit<RendererRequest & { type: 'render' }, 'type' | 'id'>
type Waiting = { readonly resolve: (rendered: Rendered) => void; readonly reject: (error: Error) => void }

type RendererSettings = {
  /** The script of the process. */
  readonly file: string
  /** The folder with the Typst templates. */
  readonly templates: string
  readonly revisionsFolder: string
  readonly revision: string
}

/** In milliseconds; a process that takes longer for a page is killed. */
const longestRender = 60_000
const pauseBeforeRestart = 500

/** Thrown if the renderer process ends while it renders. */
export class RendererGone extends Error {}

/** A process that renders one page after another, and is restarted when it ends. */
export class Renderer {
  readonly #file: string
  readonly #env: Readonly<Record<string, string>>
  readonly #revisionsFolder: string
  #child: ChildProcess
  #ready: Promise<void>
  #revision: string
  #isStopped = false
  #lastId = 0
  readonly #waiting = new Map<number, Waiting>()
  #onUsing: () => void = () => undefined

  constructor({ file, templates, revisionsFolder, revision }: RendererSettings) {
    this.#file = file
    this.#env = { TYPST_TEMPLATES: templates }
    this.#revisionsFolder = revisionsFolder
    this.#revision = revision
    ;[this.#child, this.#ready] = this.#start()
  }

  get ready(): Promise<void> {
    return this.#ready
  }

  get processId(): number | undefined {
    return this.#child.pid
  }

  /**
   * Renders all further pages from a revision. Resolves when it is read, or superseded by another one.
   */
  use(revision: string): Promise<void> {
    this.#onUsing()
    this.#revision = revision
    this.#send({ type: 'use', revision, folder: this.#revisionsFolder })
    return new Promise((resolve) => {
      this.#onUsing = resolve
    })
  }

  async render(request: RenderRequest): Promise<Rendered> {
    await this.#ready
    const id = ++this.#lastId
    const child = this.#child
    const timer = setTimeout(() => child.kill('SIGKILL'), longestRender)
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject })
        this.#send({ type: 'render', id, ...request })
      })
    } finally {
      clearTimeout(timer)
      this.#waiting.delete(id)
    }
  }

  stop(): void {
    this.#isStopped = true
    this.#onUsing()
    this.#child.kill()
  }

  #send(request: RendererRequest) {
    if (this.#child.connected) this.#child.send(request, () => undefined)
  }

  #start(): [ChildProcess, Promise<void>] {
    const child = fork(this.#file, [], {
      serialization: 'advanced',
      // Without the loader of this process. Source maps would cost 40 MB.
      execArgv: [],
      env: { ...process.env, ...this.#env, NODE_ENV: 'production' },
    })
    const ready = new Promise<void>((resolve, reject) => {
      child.on('message', (message: RendererMessage) => {
        if (message.type === 'ready') {
          this.#send({ type: 'use', revision: this.#revision, folder: this.#revisionsFolder })
          resolve()
        } else if (message.type === 'using') {
          if (message.revision === this.#revision) this.#onUsing()
        } else this.#settle(message)
      })
      child.on('error', reject)
      child.on('exit', (code, signal) => {
        reject(new RendererGone(`The renderer process ended with ${signal ?? code}.`))
        this.#restart()
      })
    })
    // `render` awaits the promise and gets the error; this avoids an unhandled rejection.
    ready.catch(() => undefined)
    return [child, ready]
  }

  #settle(message: Extract<RendererMessage, { readonly id: number }>) {
    const waiting = this.#waiting.get(message.id)
    if (message.type === 'rendered') waiting?.resolve(message.rendered)
    else waiting?.reject(new Error(message.reason))
  }

  #restart() {
    for (const { reject } of this.#waiting.values())
      reject(new RendererGone('The renderer process has ended.'))
    if (this.#isStopped) return
    this.#ready = new Promise<void>((resolve) => setTimeout(resolve, pauseBeforeRestart)).then(() => {
      if (this.#isStopped) return undefined
      const [child, ready] = this.#start()
      this.#child = child
      return ready
    })
    this.#ready.catch(() => undefined)
  }
}
