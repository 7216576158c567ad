import type { Random } from '#tests/bench/content/random.ts'
import { changeBytes } from '#tests/fuzz/mutate-bytes.ts'
import { changeText } from '#tests/fuzz/mutate-text.ts'

/** Applies one to three mutations; `other` is a file to take pieces from. */
export function mutate(text: string, other: string, random: Random): Uint8Array {
  let changed = text
  for (let left = random.between(0, 2); left >= 0; left--)
    changed = random.pick(changeText)(changed, other, random)
  const bytes = new TextEncoder().encode(changed)
  return random.isLuckyIn(0.2) ? random.pick(changeBytes)(bytes, changed, random) : bytes
}

/** Paths that a file may get by mistake; mostly its own. */
export function mutatePath(path: string, random: Random): string {
  if (!random.isLuckyIn(0.02)) return path
  const ends = ['.bak', '.orig', '~', '.txt', '\r', '.x.md', '.toString.md', '.__proto__.md', '.DE.md']
  const [stem = '', ...rest] = path.split('.')
  const changes = [
    `${path}${random.pick(ends)}`,
    `${stem}${random.pick(ends)}`,
    `${stem}e\u0301.${rest.join('.')}`,
    path.toUpperCase(),
    `deep/${path}`,
    path.replace('/', '/__proto__/'),
  ]
  return random.pick(changes)
}
