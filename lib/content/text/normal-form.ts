/** A letter with combining marks, or the parts of a Korean syllable. */
const sequence = /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]/gu

/**
 * The first decomposed letter that has a composed form, and how many there are: "é" as "e" and an accent looks the
 * same, but searches do not find it. The order of marks does not matter: keyboards differ in it.
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
