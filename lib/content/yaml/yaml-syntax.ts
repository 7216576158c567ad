import type { ErrorCode } from 'yaml'

type Explanation = { readonly message: string; readonly hint: string }

const colon: Explanation = {
  message: 'A text that contains ": " is not in quotes, or a line is indented too far.',
  hint: 'Put the text in quotes, or fix the indentation.',
}
const indent: Explanation = {
  message: 'The indentation of this line does not match.',
  hint: 'Align it with the lines around it, with spaces.',
}
const unreadable: Explanation = {
  message: 'Invalid YAML.',
  hint: 'Put texts with special characters in quotes; check colons, brackets and quotes on this line.',
}
const start: Explanation = {
  message: 'A value cannot begin with this character.',
  hint: 'Put the value in quotes.',
}
const hyphen: Explanation = {
  message: 'A value cannot begin with "-" on the line of its key.',
  hint: 'Put the value in quotes, or begin the list on the next line; in a grid line, use . where the skill is not required.',
}
const keyWord: Explanation = {
  message: 'A key must be one word followed by a colon.',
  hint: 'Write "key: value", each on a line of its own.',
}
const missing: Explanation = {
  message: 'A character is missing here: a colon after a key, a comma, or a space.',
  hint: 'Write "key: value", with a space after the colon; put texts with special characters in quotes.',
}

const explanations = {
  ALIAS_PROPS: start,
  BAD_ALIAS: start,
  BAD_COLLECTION_TYPE: start,
  BAD_DIRECTIVE: unreadable,
  BAD_DQ_ESCAPE: {
    message: 'Unknown escape sequence in double quotes.',
    hint: "Write \\\\ for a backslash, or use single quotes: '…'.",
  },
  BAD_INDENT: indent,
  BAD_PROP_ORDER: start,
  BAD_SCALAR_START: start,
  BLOCK_AS_IMPLICIT_KEY: colon,
  BLOCK_IN_FLOW: unreadable,
  DUPLICATE_KEY: keyWord,
  IMPOSSIBLE: unreadable,
  KEY_OVER_1024_CHARS: keyWord,
  MISSING_CHAR: missing,
  MULTILINE_IMPLICIT_KEY: {
    message: 'A colon is missing after a key.',
    hint: 'Write "key: value" on one line, with a space after the colon.',
  },
  MULTIPLE_ANCHORS: start,
  MULTIPLE_DOCS: unreadable,
  MULTIPLE_TAGS: start,
  NON_STRING_KEY: keyWord,
  RESOURCE_EXHAUSTION: unreadable,
  TAB_AS_INDENT: { message: 'This line is indented with a tab.', hint: 'Indent with spaces.' },
  TAG_RESOLVE_FAILED: start,
  UNEXPECTED_TOKEN: unreadable,
} satisfies Record<ErrorCode, Explanation>

/** Explains an error of the YAML parser to authors. */
export function explainSyntax(code: ErrorCode, sign: string): Explanation {
  return code === 'UNEXPECTED_TOKEN' && sign === '-' ? hyphen : explanations[code]
}
