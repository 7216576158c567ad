import type { ReactNode } from 'react'
import type { MessageArguments } from '#lib/i18n/message-arguments.ts'
import type { Messages } from '#lib/i18n/messages.ts'

/** The paths of the strings in a tree, and of the trees in it. */
type PathsIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${PathsIn<Tree[Key]>}`
}[keyof Tree & string]
type NamespacesIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? never : Key | `${Key}.${NamespacesIn<Tree[Key]>}`
}[keyof Tree & string]

type MessagePath = PathsIn<Messages>
export type Namespace = NamespacesIn<Messages>

/** The interface strings of a namespace, named without it; all of them by their paths where there is none. */
export type MessageKey<Name extends Namespace = never> = [Name] extends [never]
  ? MessagePath
  : Extract<MessagePath, `${Name}.${string}`> extends `${Name}.${infer Key}`
    ? Key
    : never

type PathOf<Name extends Namespace, Key extends string> = [Name] extends [never] ? Key : `${Name}.${Key}`

/** What all of the paths need, as parameters of functions, which TypeScript intersects. */
type Needs<Path, Tag> = Path extends keyof MessageArguments<Tag>
  ? (needed: MessageArguments<Tag>[Path]) => void
  : (needed: unknown) => void
type NeededBy<Path, Tag> = Needs<Path, Tag> extends (needed: infer Values) => void ? Values : never

/**
 * Formats the messages of one locale, those of a namespace or all of them;
 * the result of `getTranslations` and `createTranslator`.
 */
export type Arguments<Name extends Namespace, Key extends string, Tag> = [
  Extract<PathOf<Name, Key>, keyof MessageArguments<never>>,
] extends [never]
  ? []
  : [values: NeededBy<PathOf<Name, Key>, Tag>]

/** Says the interface strings in one language, those of a namespace or else all of them. */
export type Translator<Name extends Namespace = never> = {
  /** For the type checker alone, which takes one translator for another without it. */
  readonly namespace?: Name
  /** A plain text; of messages without tags only. */
  <Key extends MessageKey<Name>>(key: Key, ...values: Arguments<Name, Key, never>): string
  readonly rich: <Key extends MessageKey<Name>>(
    key: Key,
    ...values: Arguments<Name, Key, (chunks: ReactNode) => ReactNode>
  ) => ReactNode
  readonly markup: <Key extends MessageKey<Name>>(
    key: Key,
    ...values: Arguments<Name, Key, (chunks: string) => string>
  ) => string
}
