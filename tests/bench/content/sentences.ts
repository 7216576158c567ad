import { inTurn } from '#tests/bench/content/names.ts'
import type { Random } from '#tests/bench/content/random.ts'
import { fill, type Wording } from '#tests/bench/content/wording.ts'

type Rung = {
  /** From 0, the lowest, to 1, the highest. */
  readonly height: number
  readonly sentences: number
}

/** Descriptions of a skill: the higher the level, the broader the verbs. No sentence repeats. */
export function makeDescription(
  wording: Wording,
  skill: string,
  { height, sentences }: Rung,
  random: Random,
): string {
  const { starts, things, settings, endings } = wording
  const verbs = starts[Math.min(starts.length - 1, Math.floor(height * starts.length))] ?? []
  const chosen = {
    start: random.some(verbs, sentences),
    thing: random.some(things, sentences),
    setting: random.some(settings, sentences),
    ending: random.some(endings, sentences),
  }
  const space = wording.sentence.endsWith('.') ? ' ' : ''
  return Array.from({ length: sentences }, (_, index) =>
    fill(wording.sentence, {
      start: inTurn(chosen.start, index),
      thing: fill(inTurn(chosen.thing, index), { skill }),
      setting: inTurn(chosen.setting, index),
      ending: inTurn(chosen.ending, index),
    }),
  ).join(space)
}

export function summarise({ summary, things, settings }: Wording, skill: string, random: Random): string {
  return fill(summary, { skill, thing: fill(random.pick(things), { skill }), setting: random.pick(settings) })
}
