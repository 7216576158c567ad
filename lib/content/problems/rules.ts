/** What keeps content from being read. No site is shown while there is one, so none can be turned off or accepted. */
const readingRules = {
  reading: 'A file, or a part of it, cannot be read.',
  schema: 'A key or a value is not one of those that the file has.',
  reference: 'An id belongs to nothing.',
  duplicate: 'An id is given twice.',
  grid: 'A line of a grid does not fit its ladder or scale.',
  orphan: 'A translation has no original.',
} as const

/** What is right but not good; a site says for each how much it minds. */
const contentRules = {
  acceptance: 'A remark that accepts a warning accepts none, or gives no reason.',
  content: 'Anything that has no rule of its own.',
  'falling-proficiency': 'A role requires less at a level than at the one below.',
  filler: 'A description has a phrase that would fit any skill.',
  glossary: 'A text renders a term in another way than the glossary.',
  history: 'There is a git history, and it cannot be read.',
  'mandatory-without-text': 'No text says what a mandatory requirement means.',
  'missing-messages': 'The interface lacks texts in a language of the site.',
  'near-copy': 'A description hardly differs from that of the level below.',
  'repeated-text': 'The same description stands in two places.',
  'translation-outdated': 'A translation is older than its original.',
  unused: 'Nothing refers to a skill, a domain, a group or a family.',
} as const

export type ReadingRule = keyof typeof readingRules
export type ContentRule = keyof typeof contentRules
export type Rule = ReadingRule | ContentRule

export const levels = ['off', 'warn', 'error'] as const
/** How much a site minds what a rule finds. */
export type Level = (typeof levels)[number]

/** The rules that a site sets to another level than `warn`. */
export type Checks = ReadonlyMap<ContentRule, Level>

export const contentRuleNames = Object.keys(contentRules)
export const ruleNames = [...Object.keys(readingRules), ...contentRuleNames]

export const isContentRule = (name: string): name is ContentRule => Object.hasOwn(contentRules, name)
export const isReadingRule = (name: string): name is ReadingRule => Object.hasOwn(readingRules, name)
