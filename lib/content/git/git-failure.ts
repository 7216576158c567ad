/** Why a git command failed. */
export type GitFailure = {
  readonly reason: GitFailureReason
  /** The first line of git's error output; may be empty. */
  readonly output: string
}

export type GitFailureReason =
  | 'git-missing'
  | 'git-too-old'
  | 'not-a-repository'
  | 'no-commits'
  | 'not-trusted'
  | 'incomplete'
  | 'damaged'
  | 'too-slow'
  | 'too-large'
  | 'other'

/** By the error code of Node. */
const codes: Readonly<Record<string, GitFailureReason>> = {
  ENOENT: 'git-missing',
  EACCES: 'git-missing',
  ETIMEDOUT: 'too-slow',
  ENOBUFS: 'too-large',
}

/** By the error output of git; the first match wins. */
const words: readonly (readonly [RegExp, GitFailureReason])[] = [
  [/dubious ownership|unsafe repository|safe\.directory/i, 'not-trusted'],
  [/unrecognized argument|unknown option|invalid option/i, 'git-too-old'],
  [/does not have any commits yet|bad default revision 'HEAD'/i, 'no-commits'],
  [/promisor|lazy fetch/i, 'incomplete'],
  [/not a git repository/i, 'not-a-repository'],
  [
    /corrupt|bad object|bad tree|missing (blob|tree|commit|object)|unable to (read|unpack|parse)|could not (read|parse)|invalid object|is empty|inflate|unknown revision|ambiguous argument 'HEAD'|appears to be broken|bad config|invalid gitfile/i,
    'damaged',
  ],
]

export function toGitFailure(thrown: unknown): GitFailure {
  const { code, stderr } = readError(thrown)
  const lines = stderr.split('\n').map((line) => line.trim())
  const output = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.find((line) => line !== '') ?? ''
  const reason = codes[code] ?? words.find(([pattern]) => pattern.test(stderr))?.[1] ?? 'other'
  return { reason, output }
}

function readError(thrown: unknown): { readonly code: string; readonly stderr: string } {
  if (typeof thrown !== 'object' || thrown === null) return { code: '', stderr: '' }
  return {
    code: 'code' in thrown ? String(thrown.code) : '',
    stderr: 'stderr' in thrown && Buffer.isBuffer(thrown.stderr) ? thrown.stderr.toString('utf8') : '',
  }
}
