/** A commit as git has it; paths are below the content folder. */
export type RawCommit = {
  readonly id: string
  /** Those that git names: of a log along the first parents all, of one below a folder the nearest that touched it. */
  readonly parents: readonly string[]
  /** When it came into being, in seconds since 1970; NaN where git cannot say. */
  readonly seconds: number
  readonly message: string
  /** Whether what was before is cut off, as in a shallow clone: then every file looks new. */
  readonly isCutOff: boolean
  /** The files that differ from the first parent. */
  readonly files: readonly LogFile[]
}

type LogFile = {
  readonly path: string
  /** Another one where it was renamed. */
  readonly oldPath: string
  /** Nothing where there was no file. */
  readonly before: string | undefined
  readonly after: string | undefined
}

export const logFormat = '%x01%H%x01%P%x01%ct%x01%D%x01%s'

/** Reads what `git log --raw -z` prints with {@link logFormat}. */
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

/** A colon, the modes before and after, the blobs before and after, then what happened. */
function parseRaw(
  token: string,
): (Pick<LogFile, 'before' | 'after'> & { readonly isRename: boolean }) | undefined {
  if (!token.startsWith(':')) return undefined
  const [oldMode, mode, before, after, status = ''] = token.slice(1).split(' ')
  return { before: blobOf(oldMode, before), after: blobOf(mode, after), isRename: /^[RC]/.test(status) }
}

/** Nothing where there is no file, but a link or another repository. */
function blobOf(mode = '', blob = ''): string | undefined {
  return mode.startsWith('100') && !/^0+$/.test(blob) ? blob : undefined
}
