import type { Rendered, RenderKind } from '#lib/server/render/protocol.ts'
import { type Renderer, RendererGone } from '#lib/server/render/renderer.ts'

export type Priority = 'reader' | 'background'

type Job = {
  readonly path: string
  readonly kind: RenderKind
  readonly done: Promise<Rendered>
  readonly resolve: (rendered: Rendered) => void
  readonly reject: (error: unknown) => void
}

/** Thrown if too many pages are waiting to be rendered. */
export class QueueFull extends Error {}

/** The maximum number of waiting pages; further requests are answered with 503. */
const mostWaiting = 500

/**
 * Distributes pages over renderer processes, one page at a time each. Requests of readers take precedence over
 * background work.
 */
export class RenderQueue {
  readonly #idle: Renderer[]
  readonly #all: readonly Renderer[]
  readonly #waiting: Readonly<Record<Priority, Job[]>> = { reader: [], background: [] }
  #running = 0

  constructor(renderers: readonly Renderer[]) {
    this.#all = renderers
    this.#idle = [...renderers]
  }

  /** Whether no page is waiting or being rendered. */
  get isIdle(): boolean {
    return this.#running + this.#waiting.reader.length + this.#waiting.background.length === 0
  }

  enqueue(path: string, kind: Job['kind'], priority: Priority = 'reader'): Promise<Rendered> {
    if (priority === 'reader' && this.#waiting.reader.length >= mostWaiting) {
      return Promise.reject(new QueueFull())
    }
    const job = createJob(path, kind)
    this.#waiting[priority].push(job)
    this.#next()
    return job.done
  }

  /** Renders all further pages from a revision. Resolves when all renderers have read it. */
  async use(revision: string): Promise<void> {
    await Promise.all(this.#all.map((renderer) => renderer.use(revision)))
  }

  /** Raises the priority of a background page that a reader now waits for. */
  promote(path: string): void {
    const index = this.#waiting.background.findIndex((job) => job.path === path)
    this.#waiting.reader.push(...(index < 0 ? [] : this.#waiting.background.splice(index, 1)))
  }

  #next() {
    if (this.#idle.length === 0) return
    const job = this.#waiting.reader.shift() ?? this.#waiting.background.shift()
    const renderer = job && this.#idle.pop()
    if (!job || !renderer) return
    this.#running += 1
    void this.#run(job, renderer).finally(() => {
      this.#running -= 1
      this.#idle.push(renderer)
      this.#next()
    })
    this.#next()
  }

  async #run(job: Job, renderer: Renderer) {
    const request = { path: job.path, kind: job.kind }
    try {
      job.resolve(await renderer.render(request).catch((error) => retryOnce(error, renderer, request)))
    } catch (error) {
      job.reject(error)
    }
  }
}

function retryOnce(
  error: unknown,
  renderer: Renderer,
  request: Pick<Job, 'path' | 'kind'>,
): Promise<Rendered> {
  if (error instanceof RendererGone) return renderer.render(request)
  throw error
}

function createJob(path: string, kind: Job['kind']): Job {
  let resolve: Job['resolve'] = () => undefined
  let reject: Job['reject'] = () => undefined
  const done = new Promise<Rendered>((onDone, onError) => {
    resolve = onDone
    reject = onError
  })
  return { path, kind, done, resolve, reject }
}
