import type { GitFailureReason } from '#lib/content/git/git-failure.ts'
import type { GitLog, HistoryGap } from '#lib/content/git/git-log.ts'

type Description = { readonly message: string; readonly hint: string }

const unreadable = (message: string, hint: string): Description => ({
  message: `The history of the content cannot be read: ${message}`,
  hint,
})

const descriptions = {
  'not-a-repository': {
    message: 'The content is not in a git repository, so it has no history.',
    hint: 'Put it in one to show dates, changes and feeds.',
  },
  'no-commits': {
    message: 'The content has not been committed yet, so it has no history.',
    hint: 'Commit it.',
  },
  'git-missing': unreadable('git is not installed.', 'Install git, or put it on the PATH.'),
  'git-too-old': unreadable('git is too old.', 'Install git 2.31 or newer.'),
  'not-trusted': unreadable(
    'the repository belongs to another user, so git does not trust it.',
    'Run the site as the owner of the repository, or run: git config --global --add safe.directory "$PWD"',
  ),
  incomplete: unreadable(
    'the clone does not contain all file contents.',
    'Clone it without --filter, or run: git fetch --refetch',
  ),
  damaged: unreadable('the repository is damaged.', 'Run git fsck, or clone it again.'),
  'too-slow': unreadable(
    'git took longer than 30 seconds.',
    'Run git gc, or move the content to a smaller repository.',
  ),
  'too-large': unreadable('it is larger than 500 MB.', 'Move the content to a smaller repository.'),
  other: unreadable('git failed.', 'Run git log in the content folder.'),
} satisfies Record<GitFailureReason, Description>

/** Why there is no history, and how to fix it. */
export function describeGap({ reason, output }: HistoryGap): Description {
  const { message, hint } = descriptions[reason]
  return { message: output === '' ? message : `${message} Output of git: ${output}`, hint }
}

/** What is missing in a shallow clone. */
export function describeShallow({ mainline }: GitLog): string {
  const known = mainline.filter(({ isCutOff }) => !isCutOff).length
  const commits = known === 1 ? '1 commit' : `${known} commits`
  return `The clone is shallow, so only ${commits} of the content can be read. Fetch the full history (git fetch --unshallow) for dates, changes and the age of translations.`
}
