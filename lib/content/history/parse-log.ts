import { asDate } from '#lib/content/as-id.ts'
import type { IsoDate } from '#lib/model/ids.ts'

export type LogCommit = {
  readonly id: string
  /** When its author made it, as RFC 3339 has it. */
  readonly time: string
  /** The calendar day of that, where the author was. */
  readonly date: IsoDate
  readonly message: string
  /** Whether what was before is cut off, as in a shallow clone: then every file looks new. */
  readonly isCutOff: boolean
  readonly files: readonly LogFile[]
}

/** A file that a commit touched; paths are below the content folder. */
type LogFile = {
  readonly path: string
  /** Another one where it was renamed. */
  readonly oldPath: string
  /** The blob before, one for each parent; nothing where there was no file. */
  readonly before: readonly (string | undefined)[]
  readonly after: string | undefined
}

/** Reads what `git log --raw -z -c` prints with the header `%x01%H %aI %D%x01%s`. */
export function parseLog(output: string, prefix: string): LogCommit[] {
  const commits: (LogCommit & { readonly files: LogFile[] })[] = []
  const tokens = output.split('\0').values()
  for (const token of tokens) {
    if (token.startsWith('\u0001')) {
      commits.push(parseHeader(token))
      continue
    }
    const raw = parseRaw(token.replace(/^\n/, ''))
    if (!raw) continue
    const oldPath = tokens.next().value ?? ''
    const path = raw.isRename ? (tokens.next().value ?? '') : oldPath
    if (!path.startsWith(prefix) || !oldPath.startsWith(prefix)) continue
    commits.at(-1)?.files.push({
      path: path.slice(prefix.length),
      oldPath: oldPath.slice(prefix.length),
      before: raw.before,
      after: raw.after,
    })
  }
  return commits
}

function parseHeader(token: string): LogCommit & { readonly files: LogFile[] } {
  const [, head = '', message = ''] = token.split('\u0001')
  const [id = '', written = '', decoration = ''] = head.split(' ')
  // A commit made by hand can have a time that is none.
  const time = Number.isNaN(Date.parse(written)) ? '1970-01-01T00:00:00Z' : written
  const isCutOff = /^grafted,?$/.test(decoration)
  return { id, time, date: asDate(time.slice(0, 10)), message: message.trim(), isCutOff, files: [] }
}

/** A line of one colon for each parent, the modes of the file in each and after, then its blobs, then what happened. */
function parseRaw(
  token: string,
): (Pick<LogFile, 'before' | 'after'> & { readonly isRename: boolean }) | undefined {
  const parents = /^:+/.exec(token)?.[0].length
  if (parents === undefined) return undefined
  const words = token.slice(parents).split(' ')
  const blobs = words.slice(parents + 1, 2 * (parents + 1)).map((blob, index) => {
    const isFile = words[index]?.startsWith('100') && !/^0+$/.test(blob)
    return isFile ? blob : undefined
  })
  // Combined lines name one path, even where a file was renamed.
  const isRename = parents === 1 && /^[RC]/.test(words.at(-1) ?? '')
  return { before: blobs.slice(0, parents), after: blobs[parents], isRename }
}
