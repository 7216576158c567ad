import { relative, resolve, sep } from 'node:path'
import { findGitDates } from '#lib/content/git-dates.ts'
import { type GitLog, readGitLog } from '#lib/content/history/git-log.ts'
import { parseFiles } from '#lib/content/parse-files.ts'
import { problemList } from '#lib/content/problem-list.ts'
import { readFolder } from '#lib/content/read-files.ts'
import type { Reading } from '#lib/content/reading.ts'

const nothing = { files: 0, skills: 0, roles: 0, cells: 0, mandatory: 0, coverage: [] }

/** Reads a content folder, given absolutely or from the working directory. Never throws: all that is wrong is a problem. */
export function readContent(
  folder: string,
  findLog: (folder: string) => GitLog | undefined = readGitLog,
): Reading {
  const absolute = resolve(folder)
  const shown = relative(process.cwd(), absolute).split(sep).join('/')
  const { files, problems } = readFolder(absolute, shown)
  if (files.size === 0 && problems.length > 0)
    return { problems: problemList(problems).list(), summary: nothing }
  return parseFiles(files, {
    folder: shown,
    findDates: () => findGitDates(findLog(absolute)),
    now: new Date(),
    unread: problems,
  })
}
