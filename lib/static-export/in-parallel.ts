/** Processes all items with limited concurrency. Stops at the first error, and throws it. */
export async function inParallel<Item>(
  atOnce: number,
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  let isStopped = false
  const take = async () => {
    while (!isStopped) {
      const { value, done } = waiting.next()
      if (done) return
      await work(value)
    }
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, take))
  } finally {
    isStopped = true
  }
}
