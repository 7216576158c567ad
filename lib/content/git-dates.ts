import { execFileSync } from 'node:child_process'
import { asDate } from '#lib/content/as-id.ts'
import type { FileDates } from '#lib/content/whole.ts'
import type { IsoDate } from '#lib/model/ids.ts'

// A hook of git sets these, and then git would look into another repository than that of the folder.
const misleading = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
}

/**
 * When each file below a folder was last committed, as a calendar day where the author was; by path below the folder.
 * Empty without git. A file whose history is cut off, as in a shallow clone, is left out: its day is not known.
 */
export function findGitDates(folder: string): FileDates {
  const dates = new Map<string, IsoDate>()
  const cutOff = new Set<string>()
  for (const commit of runLog(folder).split('\u0001').slice(1)) {
    const [head = '', ...paths] = commit.split('\0')
    const [day = '', decoration = ''] = head.split(' ', 2)
    for (const line of paths) {
      const path = line.replace(/^\n/, '')
      if (path === '' || dates.has(path) || cutOff.has(path)) continue
      if (/^grafted,?$/.test(decoration)) cutOff.add(path)
      else dates.set(path, asDate(day))
    }
  }
  return dates
}

function runLog(folder: string): string {
  const format = '--format=%x01%as %D'
  const args = [
    'log',
    format,
    '--name-only',
    '-z',
    '--no-renames',
    '--relative',
    '--no-show-signature',
    '--',
    '.',
  ]
  try {
    return execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, ...misleading },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 200_000_000,
      timeout: 10_000,
    })
  } catch {
    return ''
  }
}
