import type { MessageArguments } from '#lib/i18n/message-arguments.ts'
import type { MessageKey } from '#lib/i18n/translator.ts'

/**
 * A text with placeholders such as `{count}`, which no type lets through as a text before it is filled in. `needs`
 * is there for the type checker alone: the names of the placeholders.
 */
export type TextToFill<Names extends string> = { readonly split: string['split']; readonly needs?: Names }

type Groups = 'calculator.tool' | 'search.script'
type Declared = MessageArguments<never>

/** Texts that a script fills in by itself, without what reads ICU messages: that is too large to be sent. */
export type ScriptTexts<Group extends Groups> = {
  readonly [Key in MessageKey<Group>]: `${Group}.${Key}` extends keyof Declared
    ? TextToFill<keyof Declared[`${Group}.${Key}`] & string>
    : string
}

/** A text in parts, with a value in the place of each placeholder. */
export function fillParts<Names extends string, Value>(
  text: TextToFill<Names>,
  values: Readonly<Record<Names, Value>>,
): readonly (string | Value)[] {
  const byName = new Map<string, Value>(Object.entries(values))
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (byName.get(part) ?? `{${part}}`)))
}

export function fillText<Names extends string>(
  text: TextToFill<Names>,
  values: Readonly<Record<Names, string | number>>,
): string {
  return fillParts(text, values).join('')
}
