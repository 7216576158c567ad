import { type Placeholder, readMessage } from '#lib/i18n/message-shape.ts'
import { textsOf } from '#lib/i18n/message-texts.ts'
import type { MessageTree } from '#lib/i18n/messages.ts'

const head = `// Generated from messages/en.json by \`npm run messages -- --write\`; \`npm run messages\` fails when it is outdated.
// biome-ignore-all format: one message a line

/** The arguments of the interface strings by their paths; a string that is not listed has none. */
export type MessageArguments<Tag> = {
`

/** The TypeScript module that declares the arguments of all messages that have some. */
export function argumentTypes(english: MessageTree): string {
  const lines = [...textsOf(english)].flatMap(([path, message]) => {
    const read = readMessage(message)
    if (!read.ok || read.shape.placeholders.length === 0) return []
    const names = [...new Set(read.shape.placeholders.map(({ name }) => name))]
    const members = names.map((name) => {
      const uses = read.shape.placeholders.filter((one) => one.name === name)
      return `readonly ${propertyName(name)}: ${typeOf(uses)}`
    })
    return `  readonly '${path}': { ${members.join('; ')} }\n`
  })
  return `${head}${lines.join('')}}\n`
}

const propertyName = (name: string): string => (/^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name))

/** A value that suits every use of a name in a message. */
function typeOf(uses: readonly Placeholder[]): string {
  // A number is written out plainly in a text, too.
  const isNumber = uses.some(({ kind }) => typeNames[kind] === 'number')
  const types = uses.map((use) =>
    use.kind === 'choice'
      ? use.options.map((option) => `'${option}'`).join(' | ')
      : use.kind === 'text' && isNumber
        ? 'number'
        : typeNames[use.kind],
  )
  const different = [...new Set(types)]
  return different.length === 1 ? different.join('') : different.map((type) => `(${type})`).join(' & ')
}

const typeNames = {
  text: 'string',
  amount: 'number',
  ordinal: 'number',
  number: 'number',
  date: 'Date',
  time: 'Date',
  choice: 'string',
  tag: 'Tag',
} as const satisfies Record<Placeholder['kind'], string>
