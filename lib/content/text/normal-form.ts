/** A letter with its marks behind it, or the parts of a Korean syllable. */
const sequence = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]/gu

/**
 * The first letter that is written in parts though Unicode has it as one, and how many there are: "é" as "e" and an
 * accent looks like the other and is never found by it. The order of marks is left alone: keyboards differ in it.
 */
export function findDecomposed(
  text: string,
): { readonly offset: number; readonly written: string; readonly count: number } | undefined {
  if (text.normalize('NFC') === text) return undefined
  const found = [...text.matchAll(sequence)].filter(
    ([written]) => written.normalize('NFC').length < written.length,
  )
  const [first] = found
  return first && { offset: first.index, written: first[0], count: found.length }
}
