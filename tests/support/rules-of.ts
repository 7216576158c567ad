import { baseContent, contentWith, readingOf } from '#tests/support/content-base.ts'

type Changes = Parameters<typeof contentWith>[0]
export const kneading = baseContent['skills/kneading.md'] ?? ''

export const role = baseContent['roles/baker/role.yaml'] ?? ''
const site = baseContent['site.yaml'] ?? ''

/** With a phrase that would fit any skill, below an optional comment. */
export const filler = (comment = '') =>
  kneading.replace('## senior\n', `${comment}## senior\n\nConducts reviews. `)

/** With a proficiency that falls from Junior to Senior, before an optional comment. */
export const falling = (comment = '') => role.replace('kneading: A  W* E*', `kneading: E  W* E*${comment}`)

/** The file of the site with levels for rules. */
export const checks = (lines: string) => `${site}checks: ${lines}\n`

/** The rules and the levels of the problems of a content. */
export const rulesOf = (changes: Changes): string[] =>
  readingOf(contentWith(changes)).problems.map(({ rule, severity }) => `${rule} ${severity}`)

export const acceptedOf = (changes: Changes): string[] =>
  readingOf(contentWith(changes)).accepted.map(({ rule, reason }) => `${rule}: ${reason}`)
