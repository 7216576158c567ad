/** Rules of errors that prevent publishing; none can be turned off or accepted. */
const readingRules = {
  reading: 'A file, or a part of it, is invalid.',
  schema: 'A key or a value does not match the schema of the file.',
  reference: 'An id is unknown.',
  duplicate: 'An id is defined twice.',
  grid: 'A grid line does not match its ladder or scale.',
  orphan: 'A translation has no original.',
} as const

/** Rules of valid but questionable content; a site sets the severity of each. */
const contentRules = {
  acceptance: 'A comment that accepts a warning matches none, or gives no reason.',
  content: 'Everything without a rule of its own.',
  'falling-proficiency': 'A role requires less at a level than at the one below.',
  filler: 'A description has a phrase that would fit any skill.',
  glossary: 'A text renders a term differently from the glossary.',
  history: 'There is a git history, but it cannot be read.',
  'mandatory-without-text': 'No text describes a mandatory requirement.',
  'missing-messages': 'Interface strings are missing in a language of the site.',
  'near-copy': 'A description hardly differs from the level below.',
  'repeated-text': 'The same description is used twice.',
  'translation-outdated': 'A translation is older than its original.',
  unused: 'Nothing refers to a skill, a domain, a group or a family.',
} as const

export type ReadingRule = keyof typeof readingRules
export type ContentRule = keyof typeof contentRules
export type Rule = ReadingRule | ContentRule

export const levels = ['off', 'warn', 'error'] as const
/** The severity of a rule. */
export type Level = (typeof levels)[number]

/** The severities that a site sets; other rules warn. */
export type Checks = ReadonlyMap<ContentRule, Level>

export const contentRuleNames = Object.keys(contentRules)
export const ruleNames = [...Object.keys(readingRules), ...contentRuleNames]

export const isContentRule = (name: string): name is ContentRule => Object.hasOwn(contentRules, name)
export const isReadingRule = (name: string): name is ReadingRule => Object.hasOwn(readingRules, name)
