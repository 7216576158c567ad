import { relative, resolve, sep } from 'node:path'
import { findGitDates } from '#lib/content/catalog/git-dates.ts'
import { describeGap, describeShallow } from '#lib/content/git/describe-gap.ts'
import { type HistoryGap, type LogReading, readGitLog } from '#lib/content/git/git-log.ts'
import { parseFiles, type ReadingOptions } from '#lib/content/parse-files.ts'
import { type Problem, warning } from '#lib/content/problems/problem.ts'
import { capProblems } from '#lib/content/problems/problem-list.ts'
import { readFolder } from '#lib/content/read/read-files.ts'
import type { HistoryNote, Reading } from '#lib/content/reading.ts'
import { findGitAges } from '#lib/content/translations/git-ages.ts'

const nothing = { files: 0, skills: 0, roles: 0, cells: 0, mandatory: 0, coverage: [] }

/** Reads a content folder; relative paths start at the working directory. Never throws: every fault is a problem. */
export function readContent(
  folder: string,
  findLog: (folder: string) => LogReading = readGitLog,
  options: ReadingOptions = {},
): Reading {
  const absolute = resolve(folder)
  const displayPath = relative(process.cwd(), absolute).split(sep).join('/')
  const { files, problems } = readFolder(absolute, displayPath)
  if (files.size === 0 && problems.length > 0)
    return { problems: capProblems(problems), accepted: [], summary: nothing }
  const reading = findLog(absolute)
  const log = reading.ok ? reading.log : undefined
  return {
    ...parseFiles(files, {
      folder: displayPath,
      now: new Date(),
      findDates: () => findGitDates(log),
      findAges:
        log &&
        ((translations, reader, report) =>
          findGitAges(
            translations,
            log,
            reader,
            (failure) => report(problemOfGap({ ...failure, kind: 'unreadable' }, displayPath)),
            options.memory?.words,
          )),
      unread: [...problems, ...problemsOfHistory(reading, displayPath)],
      ...options,
    }),
    history: noteOf(reading),
  }
}

/** An unreadable history is a problem, an absent one is not. */
function problemsOfHistory(reading: LogReading, file: string): Problem[] {
  return reading.ok || reading.gap.kind === 'absent' ? [] : [problemOfGap(reading.gap, file)]
}

function problemOfGap(gap: HistoryGap, file: string): Problem {
  const { message, hint } = describeGap(gap)
  return warning({ file, line: 1, column: 1 }, message, hint, 'history')
}

function noteOf(reading: LogReading): HistoryNote {
  if (!reading.ok) return { state: reading.gap.kind, reason: reading.gap.reason, ...describeGap(reading.gap) }
  const { isShallow, mainline } = reading.log
  if (isShallow) return { state: 'shallow', commits: mainline.length, message: describeShallow(reading.log) }
  return { state: 'read', commits: mainline.length }
}
