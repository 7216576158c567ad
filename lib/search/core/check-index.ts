import {
  indexFormat,
  type NameRecord,
  type NamesFile,
  type SearchWords,
  type StackRecord,
  type TermsFile,
  type TextRecord,
  type TextsFile,
  type VariantsFile,
} from '#lib/search/core/index-format.ts'

// Written by hand, since a library that validates is larger than the search.
type Check<Value> = (value: unknown) => value is Value

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0

const optional =
  <Value>(check: Check<Value>): Check<Value | undefined> =>
  (value) =>
    value === undefined || check(value)

const listOf =
  <Item>(check: Check<Item>): Check<readonly Item[]> =>
  (value) =>
    Array.isArray(value) && value.every(check)

/** Checks every member of a type; a member without a check does not compile. */
const withMembers =
  <Value>(members: { readonly [Name in keyof Value]-?: Check<Value[Name]> }): Check<Value> =>
  (value): value is Value => {
    if (!isObject(value)) return false
    for (const name in members) if (!members[name](value[name])) return false
    return true
  }

const isWords = withMembers<SearchWords>({
  close: isText,
  placeholder: isText,
  loading: isText,
  count: isText,
  nothing: isText,
  nothingHint: isText,
  nearest: isText,
  recent: isText,
  forget: isText,
  roles: isText,
  skills: isText,
  taxonomy: isText,
  stack: isText,
  texts: isText,
  all: isText,
  more: isText,
  domain: isText,
  group: isText,
  family: isText,
  keysMove: isText,
  keysOpen: isText,
  keysClose: isText,
  keysForget: isText,
  nextLevel: isText,
  allSkills: isText,
  allRoles: isText,
})

const kinds: readonly unknown[] = [
  'skill',
  'role',
  'domain',
  'group',
  'family',
] satisfies NameRecord['kind'][]

const isName = withMembers<NameRecord>({
  kind: (value): value is NameRecord['kind'] => kinds.includes(value),
  path: isText,
  name: isText,
  language: optional(isText),
  within: optional(isText),
  original: optional(isText),
  also: optional(listOf(isText)),
})

const isStack = withMembers<StackRecord>({
  name: isText,
  language: optional(isText),
  at: listOf((value): value is StackRecord['at'][number] => listOf(isCount)(value) && value.length > 0),
})

const isDescription = withMembers<TextRecord>({
  path: isText,
  trail: listOf(isText),
  text: isText,
  language: optional(isText),
})

export const isNamesFile: Check<NamesFile> = withMembers<NamesFile>({
  format: (value): value is typeof indexFormat => value === indexFormat,
  locale: isText,
  root: (value): value is string => isText(value) && value.startsWith('/'),
  version: (value): value is string => isText(value) && /^\w+$/.test(value),
  words: isWords,
  names: listOf(isName),
  stack: listOf(isStack),
  roles: listOf(withMembers<NamesFile['roles'][number]>({ path: isText, name: isText })),
  levels: listOf(isText),
  texts: isCount,
  firstTerms: listOf(isText),
  firstTexts: listOf(isCount),
  common: listOf(isText),
  functionWords: listOf(isText),
  variants: optional(isText),
})

/** Whether it is an index that another version of the site has made. */
export const isOfOtherFormat = (value: unknown): boolean => isObject(value) && value.format !== indexFormat

export const isTermsFile: Check<TermsFile> = listOf(isText)
export const isTextsFile: Check<TextsFile> = listOf(isDescription)
export const isVariantsFile: Check<VariantsFile> = withMembers<VariantsFile>({
  signs: isText,
  written: isText,
  words: listOf(
    (value): value is VariantsFile['words'][number] => listOf(isText)(value) && value.length === 2,
  ),
})
