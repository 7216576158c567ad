/** Runs a task for each item, with limited concurrency; results are in the order of the items. */
export async function inTurn<T, R>(
  all: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const left = all.entries()
  const results: R[] = []
  const workers = Array.from({ length: atOnce }, async () => {
    for (const [index, one] of left) results[index] = await work(one)
  })
  await Promise.all(workers)
  return results
}
