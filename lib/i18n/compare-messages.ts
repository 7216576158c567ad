import { faultHint } from '#lib/i18n/message-faults.ts'
import { type MessageShape, type Placeholder, readMessage } from '#lib/i18n/message-shape.ts'
import { pluralFaults } from '#lib/i18n/plural-cases.ts'

/** What is wrong with a message, how to fix it, and the offset in the message. */
export type MessageFault = { readonly at: number; readonly message: string; readonly hint: string }

/**
 * Compares a message with the English one, whose values it is formatted with. Without a fault, it can be formatted
 * whenever the English one can.
 */
export function compareMessages(message: string, english: string, locale: string): MessageFault[] {
  if (message.trim() === '')
    return [{ at: 0, message: 'is empty', hint: 'Write a text, or remove the line.' }]
  const read = readMessage(message)
  const model = readMessage(english)
  if (!read.ok) return [{ at: read.at, message: 'cannot be read', hint: faultHint(read.fault) }]
  if (!model.ok) return []
  return [
    ...read.shape.stray.map((at) => ({
      at,
      message: 'has a sign here that belongs to no placeholder and no tag',
      hint: "Remove it, or write '{', '}' or '<' in apostrophes to show it.",
    })),
    ...read.shape.placeholders.flatMap((one) => wrongUse(one, model.shape)),
    ...missing(read.shape, model.shape),
    ...read.shape.plurals.flatMap((plural) => pluralFaults(plural, locale)),
  ].toSorted((a, b) => a.at - b.at)
}

const placeholderText = ({ name, kind }: Placeholder): string => (kind === 'tag' ? `<${name}>` : `{${name}}`)
const isTag = ({ kind }: Placeholder): boolean => kind === 'tag'

function wrongUse(used: Placeholder, { placeholders }: MessageShape): MessageFault[] {
  const { at, name } = used
  const known = placeholders.filter((one) => isTag(one) === isTag(used))
  const same = known.filter((one) => one.name === name)
  if (same.length === 0) {
    const names = [...new Set(known.map(placeholderText))]
    const kinds = isTag(used) ? 'tag' : 'placeholder'
    const message = `has a ${kinds} that is not filled in: ${placeholderText(used)}`
    const hint = names.length > 0 ? `Use ${names.join(', ')}.` : 'Remove it: this text has none.'
    return [{ at, message, hint }]
  }
  if (same.some((one) => fits(used, one))) return []
  const message = `uses ${placeholderText(used)} as ${words[used.kind]}, which it is not`
  return [{ at, message, hint: `Use it as ${[...new Set(same.map(wordsFor))].join(' or ')}.` }]
}

const words = {
  text: 'a text',
  amount: 'a plural',
  ordinal: 'a plural of ranks',
  number: 'a number',
  date: 'a date',
  time: 'a time',
  choice: 'a choice',
  tag: 'a tag',
} as const satisfies Record<Placeholder['kind'], string>

function wordsFor(one: Placeholder): string {
  if (one.kind === 'number') return `{${one.name}, number${one.style === '' ? '' : `, ${one.style}`}}`
  if (one.kind === 'choice')
    return `{${one.name}, select, ${one.options.map((key) => `${key} {…}`).join(' ')}}`
  if (one.kind === 'amount') return `{${one.name}, plural, other {…}}`
  return placeholderText(one)
}

/** Whether a value of the English message may be used in another way. */
function fits(used: Placeholder, model: Placeholder): boolean {
  if (used.kind === 'choice') {
    return model.kind === 'choice' && used.options.every((option) => model.options.includes(option))
  }
  if (used.kind === 'number' && model.kind === 'number') return used.style === model.style
  if (used.kind === model.kind) return true
  const isPlainNumber = model.kind === 'amount' || (model.kind === 'number' && model.style === '')
  const isNumeric = used.kind === 'amount' || used.kind === 'text' || used.kind === 'number'
  return isPlainNumber && isNumeric && !(used.kind === 'number' && used.style !== '')
}

function missing(shape: MessageShape, model: MessageShape): MessageFault[] {
  const present = new Set(shape.placeholders.map(placeholderText))
  const known = new Set(model.placeholders.map(placeholderText))
  // A misspelt placeholder is already reported, and takes the position of the right one.
  const misspelt = new Set(shape.placeholders.filter((one) => !known.has(placeholderText(one))).map(isTag))
  const needed = model.placeholders.filter(
    (one) => !misspelt.has(isTag(one)) && (one.kind !== 'amount' || one.hasNumber),
  )
  const all = [...new Set(needed.map(placeholderText))].filter((one) => !present.has(one))
  return all.map((one) => ({ at: 0, message: `lacks ${one}`, hint: `Write ${one} where it belongs.` }))
}
