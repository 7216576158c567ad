export type JsonSchema = { readonly [keyword: string]: unknown }
type Optional = { readonly optional: JsonSchema }

export const text = { type: 'string' } as const
export const address = { type: 'string', format: 'uri' } as const
export const day = { type: 'string', format: 'date' } as const
export const id = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' } as const
export const whole = { type: 'integer', minimum: 0 } as const
export const flag = { type: 'boolean' } as const

export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
export const mapOf = (values: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: values })
/** By language tag, with at least one entry. */
export const byLocale = (values: JsonSchema): JsonSchema => ({ ...mapOf(values), minProperties: 1 })
export const texts = byLocale(text)

export const optional = (schema: JsonSchema): Optional => ({ optional: schema })

/** An object with exactly these members; all are required unless marked optional. */
export function object(members: Readonly<Record<string, JsonSchema | Optional>>): JsonSchema {
  const entries = Object.entries(members)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, member]) => [name, schemaOf(member)])),
    required: entries.flatMap(([name, member]) => (isOptional(member) ? [] : [name])),
    additionalProperties: false,
  }
}

const isOptional = (member: JsonSchema | Optional): member is Optional => 'optional' in member

function schemaOf(member: JsonSchema | Optional): JsonSchema {
  return isOptional(member) ? member.optional : member
}
