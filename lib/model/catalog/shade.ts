import type { Proficiency } from '#lib/model/catalog/proficiency.ts'

export type Shade = 1 | 2 | 3 | 4

/** Which of four shades stands for a step of a scale of any length: the lowest is 1, the highest 4. */
export function shadeOf({ step, scaleLength }: Pick<Proficiency, 'step' | 'scaleLength'>): Shade {
  if (scaleLength <= 1) return 4
  const shades = [1, 2, 3, 4] as const
  const index = Math.round(((step - 1) / (scaleLength - 1)) * (shades.length - 1))
  return shades[index] ?? 4
}
