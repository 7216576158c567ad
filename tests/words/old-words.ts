/** Parts of identifiers that a plain word of the field replaces, with that word. */
export const identifierParts: Readonly<Record<string, string>> = {
  asked: 'required',
  asks: 'requires',
  beside: 'next to, with',
  circumstances: 'options',
  enhance: 'client',
  filled: 'nonEmpty',
  glance: 'overview or requirement',
  held: 'expectedSkills',
  homeless: 'orphaned',
  kept: 'cached or stored',
  lasting: 'permanent',
  lean: 'client',
  mend: 'hint or fix',
  mended: 'fixed',
  mends: 'hints',
  obliging: 'the name of what it does',
  paper: 'pdf',
  papers: 'pdfs',
  place: 'sourceLocation or location',
  places: 'locations',
  reckon: 'compute',
  refuse: 'assertNo… or reject',
  refused: 'rejected or forbidden',
  remark: 'comment',
  remarks: 'comments',
  said: 'output or localizedText',
  say: 'resolveText',
  says: 'resolveText',
  shown: 'displayPath or listed',
  sound: 'valid',
  strangers: 'unknown',
  tell: 'report or resolveText',
  tells: 'reports',
  told: 'reported or localizedText',
  twin: 'markdownAlternate',
  twins: 'markdownAlternates or precompressed files',
  unsound: 'invalid',
  voice: 'exportContext',
  voices: 'exportContexts',
  way: 'gapTo or direction',
  whole: 'complete',
}

type Phrase = { readonly pattern: RegExp; readonly use: string }

/** Phrases of comments, messages and documents that plain English says otherwise. */
export const phrases: readonly Phrase[] = [
  { pattern: /\bmend(?:s|ed|ing)?\b/i, use: 'fix' },
  {
    pattern: /\bstands? (?:in|at|on|under|above|below|behind|beside|there|here|before|for)\b/i,
    use: 'is in',
  },
  { pattern: /\bwhere (?:it|they|that|one|this) (?:stands?|lies?)\b/i, use: 'its position' },
  { pattern: /\b(?:lies|lie) (?:in|inside|below|beside|under|behind|between|outside|this)\b/i, use: 'is in' },
  { pattern: /\b(?:is|are|was|were) (?:given|told) (?:twice|once)\b/i, use: 'duplicate' },
  { pattern: /\b(?:is|are|was|were|be|been) told\b/i, use: 'is reported' },
  { pattern: /\btells? (?:of|apart|what|where|whether|which|how|why)\b/i, use: 'reports, distinguishes' },
  { pattern: /\bleads? (?:on|to itself|nowhere|back|out of)\b/i, use: 'redirects, points to' },
  { pattern: /\b(?:asks?|asked|asking) for (?:it|nothing|at least|a proficiency)\b/i, use: 'requires' },
  { pattern: /\b(?:role|level|cell|line)s? (?:that )?asks?\b/i, use: 'requires' },
  { pattern: /\bthere is nothing in\b/i, use: 'is empty' },
  { pattern: /\bnothing (?:reads|where|while|would show)\b/i, use: 'undefined if, not shown' },
  { pattern: /\banswers? (?:whether|with whether)\b/i, use: 'returns whether' },
  { pattern: /\b(?:held|holds?) against\b/i, use: 'validated against' },
  { pattern: /\bknows no (?:clock|file|path)\b/i, use: 'pure' },
  { pattern: /\bin silence\b/i, use: 'silently' },
  { pattern: /\bcompressed twins?\b/i, use: 'precompressed files' },
  { pattern: /\btwins?\b/i, use: 'alternate, precompressed file' },
  {
    pattern: /\b(?:of former days|of today|for ever|anew|at all times|nonetheless)\b/i,
    use: 'old, current, again',
  },
  { pattern: /\bwhole in every language\b/i, use: 'fully translated' },
  { pattern: /\b(?:takes?|took|taken) (?:out of|away|for one)\b/i, use: 'removes, exports, confuses' },
  { pattern: /\bbeside (?:it|one another|their|its|the|a)\b/i, use: 'next to' },
  { pattern: /\binside one another\b/i, use: 'nested' },
  { pattern: /\breckon/i, use: 'compute' },
  { pattern: /\bobliging\b/i, use: 'the name of what it does' },
  { pattern: /\bto read on\b/i, use: 'further reading' },
  { pattern: /\bwhat (?:is|was) (?:gone|there|told|asked)\b/i, use: 'the noun' },
  { pattern: /\bremarks?\b/i, use: 'comment' },
  { pattern: /\bwithout a blank\b|\bblanks\b/i, use: 'space, white space' },
  { pattern: /\bsigns? (?:that|of|like)\b/i, use: 'character, symbol' },
]

/** Files and folders that are never checked: the words themselves, texts of authors, generated texts. */
export const unchecked: readonly string[] = [
  // The words themselves.
  'tests/words/',
  'tests/unit/words/',
  // Contents: texts of authors.
  'content/',
  'tests/content-bakery/',
  'tests/content-fixture/',
  'tests/broken/',
  'tests/bench/content/words/',
  // Interface texts and word lists.
  'lib/i18n/messages/',
  'tests/search/queries.',
  'tests/spelling/',
]

/** Files in which an old word has another meaning. */
export const exceptions: Readonly<Record<string, readonly string[]>> = {
  // The key of the hint in the output of `npm run check -- --json`.
  'lib/content/check.ts': ['mend'],
  'tests/unit/content/index.test.ts': ['mend'],
  // Property names of `lib/model`, which the history of a content refers to.
  'lib/content/history/read-history.ts': ['lastingIds'],
  'lib/content/history/commit-changes.ts': ['saysSame'],
  // Descriptions in the JSON Schemas of `content/schema`.
  'lib/content/schema/role.ts': ['role asks'],
  'lib/content/schema/skill.ts': ['to read on'],
  // The name of a part of the benchmark.
  'tests/bench/bench.ts': ['papers'],
  // The colour of a page is called paper.
  'lib/look/tokens.ts': ['paper'],
  // Names of arguments in the messages.
  'lib/i18n/message-arguments.ts': ['asked', 'place'],
  'app/_components/matrix/link-name.ts': ['place'],
  'app/_components/path/move-card.tsx': ['asked'],
  'app/_components/role-comparison/change-of-role-panels.tsx': ['asked'],
  // A skill is held at a proficiency.
  'lib/model/compare/skill-gap.ts': ['held', 'HeldSkills'],
  'lib/export/markdown/roles.ts': ['held'],
  'app/_components/path/missing-skill-item.tsx': ['held'],
  'app/_components/role-comparison/missing-skills-table.tsx': ['held'],
  'tests/unit/model/skill-gap.test.ts': ['held', 'heldAt'],
  'tests/property/model/career-path.test.ts': ['held'],
  // Texts of the interface and of contents.
  'tests/e2e/bakery.spec.ts': ['role asks'],
  'tests/e2e/compare.spec.ts': ['cell asks'],
  'tests/e2e/with-script.spec.ts': ['cell asks'],
  'tests/e2e/downloads.spec.ts': ['twins'],
  'tests/support/content-base.ts': ['role asks'],
  'tests/unit/export/markdown/documents.test.ts': ['level asks'],
}
