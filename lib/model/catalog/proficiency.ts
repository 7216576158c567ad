import type { ProficiencyId } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'

/** How well a skill is held. */
export type Proficiency = {
  readonly id: ProficiencyId
  /** The position on the scale, from 1. */
  readonly step: number
  /** How many steps its scale has. */
  readonly scaleLength: number
  /** One letter, unique on the scale in every locale. */
  readonly letter: Localized<string>
  readonly name: Localized<string>
  readonly meaning: Localized<string>
}

/** Whether the lowest step of a scale is a zero, which means "not yet". */
export function hasZero([lowest]: readonly Proficiency[]): boolean {
  if (!lowest) return false
  const { original, translations } = lowest.letter
  return [original, ...Object.values(translations)].some((letter) => digitOf(letter) === '0')
}

/** The digit, 0 to 9, that a letter or a key means in any script. */
export function digitOf(letter: string): string | undefined {
  const plain = letter.normalize('NFKC')
  if (!isDigit(plain)) return undefined
  // Unicode encodes the ten digits of a script in one block, and no digit comes directly before its zero.
  const code = plain.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && isDigit(String.fromCodePoint(code - value - 1))) value += 1
  return `${value}`
}

const isDigit = (character: string): boolean => /^\p{Nd}$/u.test(character)
