import type { RawCommit } from '#lib/content/git/parse-log.ts'
import { asDate } from '#lib/content/yaml/as-id.ts'
import type { IsoDate } from '#lib/model/catalog/ids.ts'

/** When readers got a commit. */
export type Published = {
  /** As RFC 3339 has it, in UTC. */
  readonly time: string
  /** The calendar day of that. */
  readonly date: IsoDate
}

const day = 86_400

/** What stands for a time that nobody knows: no commit is as old as that. */
export const unknownDate = asDate('1970-01-01')

/**
 * When readers got the commits of a mainline, newest first. The time of a commit depends on itself and on what came
 * before it, never on what comes later, so an entry of a feed keeps its time. No commit is earlier than the one
 * before it, whatever the clocks of its authors said; one that a clock put into the future (`now` is in
 * milliseconds) or before 1970 has the time of the one before it, and a second more.
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
