import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyProposal } from '#lib/community/writer/apply-proposal.ts'
import { openContentWriter } from '#lib/community/writer/open-writer.ts'
import { repositoryOptions, servedFolder, serveNewest } from '#lib/community/writer/served-tree.ts'
import { readWriterSettings } from '#lib/community/writer/writer-settings.ts'
import { git } from '#tests/support/git-repository.ts'
import {
  checkHere,
  contentRepository,
  firstSummary,
  summaryProposal,
} from '#tests/support/proposal-writing.ts'

test('the content of a repository is served, before and after a change, from any server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-served-'))
  const remote = join(folder, 'remote.git')
  git(folder, ['clone', '--quiet', '--bare', contentRepository(), remote])
  const settings = readWriterSettings({ CONTENT_REPOSITORY: remote })
  if (settings.mode !== 'repository') throw new Error('The mode is wrong.')
  const [one, other] = ['one', 'other'].map((name) => join(folder, name))
  const optionsOf = (data = '') => repositoryOptions(settings, data)
  const summaryIn = (data?: string) =>
    /^summary: (.*)$/m.exec(
      readFileSync(join(servedFolder(optionsOf(data)), 'skills/kneading.md'), 'utf8'),
    )?.[1]
  for (const data of [one, other]) await serveNewest(optionsOf(data))
  expect([one, other].map(summaryIn)).toEqual([firstSummary, firstSummary])
  const content = servedFolder(optionsOf(one))
  const writer = await openContentWriter(settings, { content, data: `${one}` }, () => undefined)
  await applyProposal(summaryProposal('p1-r1', firstSummary, 'Making dough.'), writer, checkHere)
  expect(summaryIn(one)).toBe('Making dough.')
  writeFileSync(join(servedFolder(optionsOf(other)), 'skills/kneading.md'), 'edited')
  await serveNewest(optionsOf(other))
  expect(summaryIn(other)).toBe('Making dough.')
})

test.each(['-u', 'ext::sh -c x'])('%s is not a repository', (address) => {
  expect(() => readWriterSettings({ CONTENT_REPOSITORY: address })).toThrow(/CONTENT_REPOSITORY/)
})
