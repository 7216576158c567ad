/** A part of a total in whole percent, rounded down so that only all of it is 100; undefined where the total is 0. */
export const percentOf = (part: number, total: number): number | undefined =>
  total === 0 ? undefined : Math.floor((part * 100) / total)
