import { partNumber } from '#lib/server/revision/parts.ts'

export type OnRead = (part: number) => void

/** Maps the properties of an object to parts. */
export type PartsOfObject = {
  /** The part of all its properties, if it is the same. */
  readonly common?: string
  readonly partOf: (key: string) => string | undefined
  /** The part of its list of keys. */
  readonly all: string
}

type Target = Record<string, unknown>

const notComputed = -1
const none = -2

/**
 * Reports every property that is read, existing or not, and reads of the list of keys. There is one handler for every
 * object, called for every property that a page reads, so it must be small and fast.
 */
export class ReadingHandler implements ProxyHandler<Target> {
  readonly #parts: PartsOfObject
  readonly #onRead: OnRead
  #common = notComputed
  #numbers: Map<string, number> | undefined

  constructor(parts: PartsOfObject, onRead: OnRead) {
    this.#parts = parts
    this.#onRead = onRead
  }

  get(target: Target, key: string | symbol): unknown {
    this.#read(key)
    return target[key as string]
  }

  has(target: Target, key: string | symbol): boolean {
    this.#read(key)
    return Reflect.has(target, key)
  }

  getOwnPropertyDescriptor(target: Target, key: string | symbol): PropertyDescriptor | undefined {
    this.#read(key)
    return Reflect.getOwnPropertyDescriptor(target, key)
  }

  ownKeys(target: Target): (string | symbol)[] {
    this.#onRead(partNumber(this.#parts.all))
    return Reflect.ownKeys(target)
  }

  #read(key: string | symbol) {
    if (typeof key !== 'string') return
    const number =
      this.#parts.common === undefined ? this.#numberOf(key) : this.#commonNumber(this.#parts.common)
    if (number !== none) this.#onRead(number)
  }

  #commonNumber(part: string): number {
    if (this.#common === notComputed) this.#common = partNumber(part)
    return this.#common
  }

  #numberOf(key: string): number {
    this.#numbers ??= new Map()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const part = this.#parts.partOf(key)
    const number = part === undefined ? none : partNumber(part)
    this.#numbers.set(key, number)
    return number
  }
}
