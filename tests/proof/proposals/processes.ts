import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Operation } from '#lib/community/change/operation.ts'
import type { Store } from '#lib/community/store/store.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { commit, git, newRepository, write } from '#tests/support/git-repository.ts'

type Environment = Readonly<Record<string, string>>

export function startPublisher(env: Environment, ...args: readonly string[]): ChildProcess {
  const execArgv = ['--import', 'tsx']
  return fork('tests/proof/proposals/publisher-process.ts', [...args], {
    execArgv,
    env: { ...process.env, ...env },
  })
}

export async function stopPublisher(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGKILL')
  await exit
}

export async function allApplied(store: Store, count: number): Promise<void> {
  for (;;) {
    const rows = await store.db.selectFrom('proposal').select('state').execute()
    if (rows.length === count && rows.every(({ state }) => state !== 'accepted')) return
    await setTimeout(100)
  }
}

const skillOf = (index: number) => `skill-${index}`

/** A repository with skills enough, and one role that requires all of them. */
export function proofRepository(skills: number): string {
  const folder = newRepository()
  const ids = Array.from({ length: skills }, (_, index) => skillOf(index))
  const files = {
    ...baseContent,
    ...Object.fromEntries(
      ids.map((id) => [
        `skills/${id}.md`,
        `---\nname: ${id}\ndomain: craft\ngroup: dough\nsummary: Old.\n---\n`,
      ]),
    ),
    'roles/baker/role.yaml': `${baseContent['roles/baker/role.yaml']}${ids.map((id) => `  ${id}: A  W* E*  # a comment of ${id}\n`).join('')}`,
  }
  write(folder, Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])))
  commit(folder, 'Begin', '2026-01-01T00:00:00Z')
  return folder
}

/** Every second one changes the file of the role, the others a skill of their own; each changes one line. */
export function proofOperation(index: number): Operation {
  const skill = skillOf(index)
  return index % 2 === 0
    ? {
        ...{ op: 'setCell', role: 'baker', skill, level: 'senior' },
        ...{
          before: { proficiency: 'working', mandatory: true },
          after: { proficiency: 'expert', mandatory: true },
        },
      }
    : { op: 'setText', part: 'skillSummary', skill, before: 'Old.', after: `New ${index}.` }
}

/** How many lines of the content differ from the beginning, as "added/removed", and what is wrong with the history. */
export function judgeHistory(
  repository: string,
  ref: string,
): {
  readonly commits: number
  readonly lines: string
  readonly ids: readonly string[]
  readonly fsck: string
} {
  const [root = ''] = git(repository, ['rev-list', '--max-parents=0', ref]).trim().split('\n')
  const numbers = git(repository, ['diff', '--numstat', root, ref])
    .trim()
    .split('\n')
    .map((line) => line.split('\t').map(Number))
  const sum = (column: number) => numbers.reduce((total, row) => total + (row[column] ?? 0), 0)
  return {
    commits: Number(git(repository, ['rev-list', '--count', `${root}..${ref}`]).trim()),
    lines: `${sum(0)}/${sum(1)}`,
    ids: git(repository, ['log', '--format=%(trailers:key=Proposal-Id,valueonly)', `${root}..${ref}`])
      .split('\n')
      .filter((line) => line !== ''),
    fsck: git(repository, ['fsck', '--strict', '--no-dangling']),
  }
}
