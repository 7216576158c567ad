import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commitMessage, identityOf } from '#lib/community/writer/commit-message.ts'
import { commitChange } from '#lib/community/writer/git-commit.ts'
import { git } from '#tests/support/git-repository.ts'
import { contentRepository, proposalOf } from '#tests/support/proposal-writing.ts'

const pieces = [
  ...[
    'a',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\t',
    '<',
    '>',
    '"',
    '\\',
    '`',
    '$(touch evil)',
    '; touch evil',
    '-',
    '--amend',
  ],
  ...[
    '--end-of-options',
    '\nM 100644 inline evil\ndata 1\nx\n',
    '\n\nProposal-Id: other',
    '\nCo-authored-by: X <x@x>',
  ],
  ...[
    '[skip ci]',
    '[ci skip]',
    '::set-output name=a::b',
    '\u202E',
    '\u2028',
    '\u0085',
    '\u001b[31m',
    '\ufeff',
    'é',
    '面',
    '😀',
  ],
  ...[
    '\ud800',
    '# comment',
    '.',
    ',',
    ':',
    '---',
    '\ncommit refs/heads/evil\n',
    '\ndata 5\n',
    'Reviewed-by: me',
    '%H',
    '..',
  ],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))

test('no name or message adds a file, a trailer or a commit', async () => {
  const folder = contentRepository()
  const bytes = (count: number) => new TextEncoder().encode(`---\nname: x${count}\n---\n`)
  const cases = fc.sample(fc.tuple(text, text, text, text), { numRuns: 500, seed: 7 })
  const base = { files: new Map(), commit: undefined }
  let parent = git(folder, ['rev-parse', 'HEAD']).trim()
  for (const [count, [name, id, subject, reason]] of cases.entries()) {
    if (count % 10 > 0) continue
    const group = cases.slice(count, count + 10)
    const people = group.map(([own, ownId]) => ({ name: own, id: ownId }))
    const change = {
      ...proposalOf(`p${count}-r1`, []),
      author: { name, id },
      coAuthors: people.slice(1, 5),
      reviewers: people.slice(5),
      subject,
      reason: [reason, ...group.map(([, , , own]) => own)].join('\n'),
      base: { ...base, commit: parent },
      files: new Map([['skills/kneading.es.md', bytes(count)]]),
    }
    const commit = await commitChange({ folder, ref: 'refs/heads/main', prefix: 'content/' }, change)
    expect(git(folder, ['diff', '--name-only', parent, `${commit}`])).toBe('content/skills/kneading.es.md\n')
    const trailers = git(folder, ['log', '-1', '--format=%(trailers)', `${commit}`])
      .trim()
      .split('\n')
    expect(trailers[0]).toBe(`Proposal-Id: p${count}-r1`)
    expect(
      trailers.every((line) =>
        /^(?:Proposal-Id: [\w-]+|(?:Reviewed|Co-authored)-by: [^<>]+ <[A-Za-z0-9-]+@users\.invalid>)$/.test(
          line,
        ),
      ),
    ).toBe(true)
    const message = git(folder, ['log', '-1', '--format=%B', `${commit}`])
    expect(message).not.toMatch(/\[(?:skip ci|ci skip)\]|\u202E/)
    expect(message.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(commit).toMatch(/^[0-9a-f]{40}$/)
    parent = `${commit}`
  }
  expect(git(folder, ['for-each-ref', '--format=%(refname)'])).toBe('refs/heads/main\n')
  expect(git(folder, ['ls-files'])).not.toContain('evil')
  expect(git(folder, ['fsck', '--strict'])).toBe('')
})

test('a name without letters is a member, and the address is nobody’s', () => {
  expect(identityOf({ id: 'a\n<b>@c', name: '<>\n\u0000' })).toBe('Member <abc@users.invalid>')
})

test('a message of any kind ends with exactly our trailers', () => {
  fc.assert(
    fc.property(text, text, (subject, reason) => {
      const change = {
        ...proposalOf('p1-r1', []),
        subject,
        reason,
        base: { files: new Map(), commit: undefined },
        files: new Map(),
      }
      const message = commitMessage(change)
      expect(message.split('\n\n').at(-1)).toBe(
        'Proposal-Id: p1-r1\nReviewed-by: Ben Miller <B2@users.invalid>',
      )
      expect(message.split('\n')[0]).not.toBe('')
    }),
  )
})
