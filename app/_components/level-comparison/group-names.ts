import type { GroupKind } from '#lib/model/compare/compare-texts.ts'

/** The messages of a group: its heading, and its number of skills in a sentence. */
export const groupNames = {
  'becomes-mandatory': { heading: 'groupMandatory', count: 'countMandatory' },
  rises: { heading: 'groupRises', count: 'countRises' },
  new: { heading: 'groupNew', count: 'countNew' },
  eases: { heading: 'groupEases', count: 'countEases' },
  'falls-away': { heading: 'groupFallsAway', count: 'countFallsAway' },
  reworded: { heading: 'groupReworded', count: 'countReworded' },
  same: { heading: 'groupSame', count: 'countSame' },
} as const satisfies Record<GroupKind, { readonly heading: string; readonly count: string }>
