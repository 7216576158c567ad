type Listeners = { readonly onKey: (key: unknown) => void; readonly onKeys: () => void }

/** A map that reports lookups of keys, existing or not, and iterations. */
export class ObservedMap<Key, Value> extends Map<Key, Value> {
  readonly #listeners: Listeners

  constructor(entries: readonly (readonly [Key, Value])[], listeners: Listeners) {
    super()
    this.#listeners = listeners
    for (const [key, value] of entries) this.set(key, value)
  }

  override get(key: Key): Value | undefined {
    this.#listeners.onKey(key)
    return super.get(key)
  }

  override has(key: Key): boolean {
    this.#listeners.onKey(key)
    return super.has(key)
  }

  override get size(): number {
    this.#listeners.onKeys()
    return super.size
  }

  override keys(): MapIterator<Key> {
    this.#listeners.onKeys()
    return super.keys()
  }

  override *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value
  }

  override *entries(): MapIterator<[Key, Value]> {
    this.#listeners.onKeys()
    for (const [key, value] of super.entries()) {
      this.#listeners.onKey(key)
      yield [key, value]
    }
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries()
  }

  override forEach(callback: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this)
  }
}
