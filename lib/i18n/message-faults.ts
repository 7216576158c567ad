const hints: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'Write } where the placeholder ends.',
  EMPTY_ARGUMENT: 'Write the name of a placeholder between { and }.',
  MALFORMED_ARGUMENT: 'Write a placeholder as {name}, without spaces in its name.',
  EXPECT_ARGUMENT_TYPE:
    'Write the type of the placeholder, such as {count, plural, other {…}}, or only {name}.',
  INVALID_ARGUMENT_TYPE: 'Use plural, select, number, date or time after the name.',
  EXPECT_SELECT_ARGUMENT_OPTIONS: 'Write the cases, each as name {text}.',
  EXPECT_SELECT_ARGUMENT_SELECTOR: 'Write the cases, each as name {text}.',
  EXPECT_PLURAL_ARGUMENT_SELECTOR: 'Write the cases, each as name {text}.',
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: 'Write the text of the case between { and }.',
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: 'Write the text of the case between { and }.',
  INVALID_PLURAL_ARGUMENT_SELECTOR: 'Write a case for one count as =1 {text}.',
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: 'Keep one of the two cases.',
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: 'Keep one of the two cases.',
  MISSING_OTHER_CLAUSE: 'Add the case other {…}, and check that each { has its }.',
  INVALID_TAG: "Write a tag as <name>text</name>, or '<' in apostrophes to show the sign.",
  INVALID_TAG_NAME: "Write a tag as <name>text</name>, or '<' in apostrophes to show the sign.",
  UNMATCHED_CLOSING_TAG: 'End each tag with its own name: <name>text</name>.',
  UNCLOSED_TAG: 'End the tag: <name>text</name>.',
}

/** How to fix an error that the message parser reports. */
export function faultHint(fault: string): string {
  const own = Object.hasOwn(hints, fault) ? hints[fault] : undefined
  return own ?? 'Compare the braces and tags with those of the English text.'
}
