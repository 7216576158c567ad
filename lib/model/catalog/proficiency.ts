import type { ProficiencyId } from '#lib/model/catalog/ids.ts'
import type { Localized } from '#lib/model/catalog/localized.ts'

/** How well a skill is held. */
export type Proficiency = {
  readonly id: ProficiencyId
  /** The place on the scale, from 1. */
  readonly step: number
  /** How many steps its scale has. */
  readonly scaleLength: number
  /** One letter, unique on the scale in every locale. */
  readonly letter: Localized<string>
  readonly name: Localized<string>
  readonly meaning: Localized<string>
}

/** Whether the lowest step of a scale is a zero, so that the scale itself says that a skill is not held. */
export function hasZero([lowest]: readonly Proficiency[]): boolean {
  if (!lowest) return false
  const { original, translations } = lowest.letter
  return [original, ...Object.values(translations)].some((letter) => digitOf(letter) === '0')
}

/** The digit that a letter or a key stands for in any script, from 0 to 9. */
export function digitOf(letter: string): string | undefined {
  const plain = letter.normalize('NFKC')
  if (!isDigit(plain)) return undefined
  // The digits of a script follow one another, with none before its zero.
  const code = plain.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && isDigit(String.fromCodePoint(code - value - 1))) value += 1
  return `${value}`
}

const isDigit = (character: string): boolean => /^\p{Nd}$/u.test(character)
