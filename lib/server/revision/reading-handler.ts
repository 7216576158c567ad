import { partNumber } from '#lib/server/revision/parts.ts'

export type OnRead = (part: number) => void

/** Which parts the properties of an object belong to. */
export type PartsOfObject = {
  readonly partOf: (key: string) => string | undefined
  /** The part that the list of its properties belongs to. */
  readonly all: string
}

type Target = Record<string, unknown>

/**
 * Tells of every property that is asked for, whether it is there or not, and of the list of them. There is one for
 * every object of a content, so it holds as little as it can.
 */
export class ReadingHandler implements ProxyHandler<Target> {
  readonly #parts: PartsOfObject
  readonly #onRead: OnRead
  #numbers: Map<string, number> | undefined

  constructor(parts: PartsOfObject, onRead: OnRead) {
    this.#parts = parts
    this.#onRead = onRead
  }

  get(target: Target, key: string | symbol): unknown {
    this.#readKey(key)
    return Reflect.get(target, key)
  }

  has(target: Target, key: string | symbol): boolean {
    this.#readKey(key)
    return Reflect.has(target, key)
  }

  getOwnPropertyDescriptor(target: Target, key: string | symbol): PropertyDescriptor | undefined {
    this.#readKey(key)
    return Reflect.getOwnPropertyDescriptor(target, key)
  }

  ownKeys(target: Target): (string | symbol)[] {
    this.#read(this.#parts.all)
    return Reflect.ownKeys(target)
  }

  #readKey(key: string | symbol) {
    const part = typeof key === 'string' ? this.#parts.partOf(key) : undefined
    if (part !== undefined) this.#read(part)
  }

  #read(part: string) {
    this.#numbers ??= new Map()
    let number = this.#numbers.get(part)
    if (number === undefined) {
      number = partNumber(part)
      this.#numbers.set(part, number)
    }
    this.#onRead(number)
  }
}
