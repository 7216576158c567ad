/** A commit of `git log`; paths are relative to the content folder. */
export type RawCommit = {
  readonly id: string
  /** With `--first-parent` all parents; with a path limit the nearest ancestors that touched the folder. */
  readonly parents: readonly string[]
  /** The commit time in seconds since 1970; NaN if unknown. */
  readonly seconds: number
  readonly message: string
  /** Whether its parents are missing (shallow clone), so that every file looks new. */
  readonly isCutOff: boolean
  /** The files that differ from the first parent. */
  readonly files: readonly LogFile[]
}

type LogFile = {
  readonly path: string
  /** Differs from `path` if the file was renamed. */
  readonly oldPath: string
  /** Undefined if there was no file. */
  readonly before: string | undefined
  readonly after: string | undefined
}

export const logFormat = '%x01%H%x01%P%x01%ct%x01%D%x01%s'

/** Parses the output of `git log --raw -z` with {@link logFormat}. */
export function parseLog(output: string, prefix: string): RawCommit[] {
  const commits: (RawCommit & { readonly files: LogFile[] })[] = []
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
    const { before, after } = raw
    commits.at(-1)?.files.push({
      path: path.slice(prefix.length),
      oldPath: oldPath.slice(prefix.length),
      before,
      after,
    })
  }
  return commits
}

function parseHeader(token: string): RawCommit & { readonly files: LogFile[] } {
  const [, id = '', parents = '', seconds = '', decoration = '', ...message] = token.split('\u0001')
  return {
    id,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    seconds: seconds === '' ? Number.NaN : Number(seconds),
    message: message.join(' ').trim(),
    isCutOff: /^grafted(,|$)/.test(decoration),
    files: [],
  }
}

/** A colon, the modes before and after, the blobs before and after, then the status. */
function parseRaw(
  token: string,
): (Pick<LogFile, 'before' | 'after'> & { readonly isRename: boolean }) | undefined {
  if (!token.startsWith(':')) return undefined
  const [oldMode, mode, before, after, status = ''] = token.slice(1).split(' ')
  return { before: blobOf(oldMode, before), after: blobOf(mode, after), isRename: /^[RC]/.test(status) }
}

/** Undefined for symbolic links and submodules. */
function blobOf(mode = '', blob = ''): string | undefined {
  return mode.startsWith('100') && !/^0+$/.test(blob) ? blob : undefined
}
