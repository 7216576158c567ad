import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { applyProposal } from '#lib/community/writer/apply-proposal.ts'
import { openFolderWriter } from '#lib/community/writer/folder-writer.ts'
import { baseContent } from '#tests/support/content-base.ts'
import { folderWith } from '#tests/support/content-folder.ts'
import { git, write } from '#tests/support/git-repository.ts'
import {
  checkHere,
  contentRepository,
  firstSummary,
  proposalOf,
  summaryProposal,
} from '#tests/support/proposal-writing.ts'

const skill = 'skills/kneading.md'
const first = summaryProposal('p1-r1', firstSummary, 'Making dough.')

describe('in a git worktree', () => {
  let repository: string
  let content: string
  beforeEach(() => {
    repository = contentRepository()
    content = join(repository, 'content')
  })
  const apply = async (proposal = first) =>
    applyProposal(proposal, await openFolderWriter(content), checkHere)
  const status = () => git(repository, ['status', '--porcelain'])
  const read = (path = skill) => readFileSync(join(content, path), 'utf8')

  test('a change is a commit of one line by its author, and the file has it', async () => {
    const effect = await apply()
    expect(effect).toMatchObject({
      state: 'written',
      written: { commit: git(repository, ['rev-parse', 'HEAD']).trim() },
    })
    expect(
      git(repository, ['show', '--format=%an <%ae>%n%B', '--numstat']),
    ).toBe(`Ada Baker <A1@users.invalid>
Kneading: summary

It is shorter.

Proposal-Id: p1-r1
Reviewed-by: Ben Miller <B2@users.invalid>

1\t1\tcontent/skills/kneading.md
`)
    expect(read()).toContain('summary: Making dough.\n')
    expect(status()).toBe('')
  })

  test('other files that are changed or staged stay as they are', async () => {
    write(repository, { 'README.md': 'Staged.\n', 'content/skills/selling.md': 'edited', 'notes.txt': 'new' })
    git(repository, ['add', 'README.md'])
    const before = status()
    await apply()
    expect(status()).toBe(before)
    expect(git(repository, ['show', '--format=', '--name-only']).trim()).toBe(`content/${skill}`)
  })

  test('a file with changes that are not committed is not touched, and is tried again later', async () => {
    const edited = read().replace('Kneads the', 'Kneads each')
    write(repository, { [`content/${skill}`]: edited })
    await expect(apply()).rejects.toThrow(/not committed/)
    expect(read()).toBe(edited)
    git(repository, ['commit', '-qam', 'Edit'])
    expect(await apply()).toMatchObject({ state: 'written' })
    expect(read()).toBe(edited.replace(firstSummary, 'Making dough.'))
  })

  test('the same proposal is written once', async () => {
    const [one, other] = [await apply(), await apply()]
    expect(other).toMatchObject({
      state: 'written',
      written: { commit: one.state === 'written' && one.written.commit },
    })
    expect(git(repository, ['rev-list', '--count', 'HEAD']).trim()).toBe('2')
  })

  test('a commit whose files were not written yet is completed', async () => {
    await apply()
    git(repository, ['read-tree', 'HEAD^'])
    git(repository, ['checkout-index', '--force', `content/${skill}`])
    expect(read()).toContain(firstSummary)
    await apply()
    expect(read()).toContain('Making dough.')
    expect(status()).toBe('')
  })

  test('the commit is on the branch that is checked out; without one nothing is written', async () => {
    const writer = await openFolderWriter(content)
    git(repository, ['checkout', '-q', '-b', 'other'])
    await applyProposal(first, writer, checkHere)
    expect(git(repository, ['rev-list', '--count', 'main..other']).trim()).toBe('1')
    expect(status()).toBe('')
    git(repository, ['checkout', '-q', '--detach', 'main'])
    await expect(applyProposal(first, writer, checkHere)).rejects.toThrow(/No branch is checked out/)
    expect(status()).toBe('')
  })

  test('a candidate with errors is not written', async () => {
    const before = 'How dough gets its strength.'
    const after = 'A picture: ![dough](dough.png)'
    const operation = { op: 'setText', part: 'skillIntro', skill: 'kneading', before, after } as const
    const effect = await apply(proposalOf('p2-r1', [operation]))
    expect(effect).toMatchObject({ state: 'rejected', problems: [{ file: skill, line: 10 }] })
    expect(git(repository, ['rev-list', '--count', 'HEAD']).trim()).toBe('1')
  })

  test('a change of the same text meanwhile makes it stale; the wanted text supersedes it', async () => {
    await apply()
    expect(await apply(summaryProposal('p2-r1', firstSummary, 'Other.'))).toMatchObject({
      state: 'stale',
      outcomes: [{ state: 'stale', current: 'Making dough.' }],
    })
    expect(await apply({ ...first, id: 'p3-r1' })).toEqual({ state: 'superseded' })
  })
})

test('without git the files are replaced, and there is no commit', async () => {
  const folder = folderWith(baseContent)
  const writer = await openFolderWriter(folder)
  expect(await applyProposal(first, writer, checkHere)).toMatchObject({
    state: 'written',
    written: { commit: undefined },
  })
  expect(readFileSync(join(folder, skill), 'utf8')).toContain('summary: Making dough.\n')
})
