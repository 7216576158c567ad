import type { Proficiency } from '#lib/model/catalog/proficiency.ts'
import { shadeOf } from '#lib/model/catalog/shade.ts'

const shadeClasses = { 1: 'shade-1', 2: 'shade-2', 3: 'shade-3', 4: 'shade-4' } as const

/** The classes of a cell that show a step of the scale: its shade and its bar. */
export const stepClasses = (proficiency: Pick<Proficiency, 'step' | 'scaleLength'>): string =>
  `${shadeClasses[shadeOf(proficiency)]} step-${proficiency.step} of-${proficiency.scaleLength}`
