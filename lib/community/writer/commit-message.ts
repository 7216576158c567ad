import type { AcceptedChange, Person } from '#lib/community/writer/content-writer.ts'

/** Separates nothing that git or a host reads: no controls, no brackets of addresses, no directions. */
const forbidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}<>\u202A-\u202E\u2066-\u2069\uFEFF]+/gu

/** Commands of hosts, such as "[skip ci]", lose their brackets. */
const withoutCommands = (text: string): string =>
  text.replace(/\[((?:skip|no) (?:ci|actions)|(?:ci|actions) skip)\]/gi, '($1)')

const toLine = (text: string, limit: number): string => {
  const line = withoutCommands(text.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim())
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line
}

/** A name and an address that nobody receives mail at. */
export function identityOf({ id, name }: Person): string {
  const account = id.replace(/[^A-Za-z0-9-]/g, '') || 'unknown'
  // Git removes these at both ends of a name.
  const ownName = toLine(name, 100).replace(/^[\s.,:;"'\\]+|[\s.,:;"'\\]+$/g, '')
  return `${ownName || 'Member'} <${account}@users.invalid>`
}

export const trailerName = 'Proposal-Id'

/** The message with our trailers in the last paragraph, so that no line of a person is one. */
export function commitMessage({ id, author, coAuthors, reviewers, subject, reason }: AcceptedChange): string {
  const body = reason
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => toLine(line, 1000))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const others = coAuthors.filter((person) => person.id !== author.id)
  const trailers = [
    `${trailerName}: ${id}`,
    ...reviewers.map((person) => `Reviewed-by: ${identityOf(person)}`),
    ...others.map((person) => `Co-authored-by: ${identityOf(person)}`),
  ]
  const first = toLine(subject, 120) || 'Change the content'
  return [first, body, trailers.join('\n')].filter((part) => part !== '').join('\n\n')
}
