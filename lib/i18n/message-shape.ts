import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** How a message uses a value; `amount` is a plural, or a number without a style. */
type Use =
  | { readonly kind: 'text' | 'date' | 'time' | 'ordinal' | 'tag' }
  /** Not shown where it only selects the form of a word. */
  | { readonly kind: 'amount'; readonly hasNumber: boolean }
  | { readonly kind: 'number'; readonly style: string }
  | { readonly kind: 'choice'; readonly options: readonly string[] }

export type Placeholder = Use & {
  readonly name: string
  /** Offsets in the message. */
  readonly at: number
}

/** A plural in a message, with its cases. */
export type Plural = {
  readonly name: string
  readonly at: number
  readonly isOrdinal: boolean
  readonly cases: readonly string[]
}

export type MessageShape = {
  readonly placeholders: readonly Placeholder[]
  readonly plurals: readonly Plural[]
  /** Offsets of characters that look like a placeholder or a tag but are none. */
  readonly stray: readonly number[]
}

export type ReadMessage =
  | { readonly ok: true; readonly shape: MessageShape }
  /** `fault` is the error name of the parser. */
  | { readonly ok: false; readonly fault: string; readonly at: number }

/** Parses a message in ICU syntax into its placeholders and plurals. */
export function readMessage(message: string): ReadMessage {
  try {
    const shape = { placeholders: [] as Placeholder[], plurals: [] as Plural[], stray: [] as number[] }
    collect(parse(message, { captureLocation: true }), message, shape)
    return { ok: true, shape }
  } catch (error) {
    const { location } = error as { location?: { start?: { offset?: number } } }
    const fault = error instanceof Error ? error.message : ''
    return { ok: false, fault, at: location?.start?.offset ?? 0 }
  }
}

type Growing = { placeholders: Placeholder[]; plurals: Plural[]; stray: number[] }

function collect(elements: readonly MessageFormatElement[], message: string, shape: Growing): void {
  for (const element of elements) {
    const at = element.location?.start.offset ?? 0
    switch (element.type) {
      case TYPE.literal: {
        const raw = message.slice(at, element.location?.end.offset)
        const stray = raw.includes("'") ? -1 : raw.search(/[{}]|<\/?[a-z][^<>]*>/i)
        if (stray !== -1) shape.stray.push(at + stray)
        break
      }
      case TYPE.argument:
        shape.placeholders.push({ name: element.value, at, kind: 'text' })
        break
      case TYPE.number:
        shape.placeholders.push({ name: element.value, at, kind: 'number', style: styleOf(element.style) })
        break
      case TYPE.date:
      case TYPE.time:
        shape.placeholders.push({
          name: element.value,
          at,
          kind: element.type === TYPE.date ? 'date' : 'time',
        })
        break
      case TYPE.select: {
        const options = Object.keys(element.options)
        shape.placeholders.push({ name: element.value, at, kind: 'choice', options })
        for (const { value } of Object.values(element.options)) collect(value, message, shape)
        break
      }
      case TYPE.plural: {
        const isOrdinal = element.pluralType === 'ordinal'
        const cases = Object.values(element.options)
        const hasNumber = cases.some(({ value }) => value.some(({ type }) => type === TYPE.pound))
        const use = isOrdinal ? { kind: 'ordinal' as const } : { kind: 'amount' as const, hasNumber }
        shape.placeholders.push({ name: element.value, at, ...use })
        shape.plurals.push({ name: element.value, at, isOrdinal, cases: Object.keys(element.options) })
        for (const { value } of cases) collect(value, message, shape)
        break
      }
      case TYPE.tag:
        shape.placeholders.push({ name: element.value, at, kind: 'tag' })
        collect(element.children, message, shape)
    }
  }
}

function styleOf(style: unknown): string {
  if (typeof style === 'string') return style
  return typeof style === 'object' && style !== null && 'parsedOptions' in style
    ? JSON.stringify(style.parsedOptions)
    : ''
}
