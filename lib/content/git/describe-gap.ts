import type { GitFailureReason } from '#lib/content/git/git-failure.ts'
import type { GitLog, HistoryGap } from '#lib/content/git/git-log.ts'

type Description = { readonly message: string; readonly hint: string }

const unreadable = (message: string, hint: string): Description => ({
  message: `The history of the content cannot be read: ${message}`,
  hint,
})

const descriptions = {
  'not-a-repository': {
    message: 'The content is in no git repository, so it has no history.',
    hint: 'Keep it in one if days, changes and feeds should be shown.',
  },
  'no-commits': {
    message: 'No commit holds the content yet, so it has no history.',
    hint: 'Commit it.',
  },
  'git-missing': unreadable('there is no git on this machine.', 'Install git, or put it on the PATH.'),
  'git-too-old': unreadable('this git does not know an option.', 'Install git 2.31 or newer.'),
  'not-trusted': unreadable(
    'the repository belongs to another user, and git does not trust it.',
    'Run the site as the owner of the repository, or run: git config --global --add safe.directory "$PWD"',
  ),
  incomplete: unreadable(
    'the clone left out the contents of files.',
    'Clone it without --filter, or run: git fetch --refetch',
  ),
  damaged: unreadable('the repository is damaged.', 'Run git fsck, or clone it anew.'),
  'too-slow': unreadable(
    'git took longer than 30 seconds.',
    'Run git gc, or move the content to a smaller repository.',
  ),
  'too-large': unreadable('it is larger than 500 MB.', 'Move the content to a smaller repository.'),
  other: unreadable('git failed.', 'Run git log in the content folder.'),
} satisfies Record<GitFailureReason, Description>

/** Why there is no history, and what can be done about it. */
export function describeGap({ reason, said }: HistoryGap): Description {
  const { message, hint } = descriptions[reason]
  return { message: said === '' ? message : `${message} Git says: ${said}`, hint }
}

/** What is missing where the beginning of a history was cut off. */
export function describeShallow({ mainline }: GitLog): string {
  const known = mainline.filter(({ isCutOff }) => !isCutOff).length
  const commits = known === 1 ? '1 commit' : `${known} commits`
  return `The clone is shallow, so only ${commits} of the content can be read: fetch the whole history for days, changes and the age of translations.`
}
