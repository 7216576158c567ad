/** The smallest text, within some hundred tries, for which the predicate still holds. */
export function shrink(text: string, isSame: (text: string) => boolean): string {
  let best = text
  let tries = 600
  for (const joiner of ['\n', '']) {
    for (let size = Math.max(1, best.length >> 1); size >= 1 && tries > 0; size = size >> 1) {
      const parts = joiner === '' ? [...best] : best.split(joiner)
      for (let at = 0; at < parts.length && tries > 0; ) {
        const rest = [...parts.slice(0, at), ...parts.slice(at + size)]
        tries -= 1
        if (isSame(rest.join(joiner))) parts.splice(at, size)
        else at += size
      }
      best = parts.join(joiner)
    }
  }
  return best
}
