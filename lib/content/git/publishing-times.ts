import type { RawCommit } from '#lib/content/git/parse-log.ts'
import { asDate } from '#lib/content/yaml/as-id.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'

/** When a commit was published. */
export type Published = {
  /** RFC 3339, in UTC. */
  readonly time: string
  /** The UTC day of `time`. */
  readonly date: IsoDate
}

const day = 86_400

/** Represents an unknown time: no commit is that old. */
export const unknownDate = asDate('1970-01-01')

/**
 * When the commits of a mainline were published, newest first. The time of a commit depends only on itself and its
 * ancestors, so that feed entries keep their time. Times never decrease along the mainline: a commit dated before its
 * predecessor, in the future (`now` is in milliseconds) or before 1970 is one second later than its predecessor.
 */
export function publishingTimes(commits: readonly RawCommit[], now: number): Published[] {
  const latest = now / 1000 + day
  let before = 0
  return commits
    .toReversed()
    .map(({ seconds }) => {
      const isKnown = seconds > 0 && seconds <= latest
      before = isKnown && seconds >= before ? seconds : before === 0 ? 0 : before + 1
      const time = new Date(before * 1000).toISOString()
      return { time: `${time.slice(0, 19)}Z`, date: asDate(time.slice(0, 10)) }
    })
    .toReversed()
}
