import { z } from 'zod'
import type { Path } from '#lib/content/problems/located.ts'

/** The schema of the value at a path; undefined if the path is not in the schema. */
export function findSchema(root: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root
  for (const step of path) {
    if (schema === undefined) return undefined
    schema = findChild(unwrap(schema), step)
  }
  return schema
}

function findChild(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return shapeOf(schema, String(step))
  if (schema instanceof z.ZodRecord) return schema.valueType
  return schema instanceof z.ZodArray ? schema.element : undefined
}

/** The own property of a shape, never an inherited one: "constructor" may be a key. */
export const shapeOf = (schema: z.ZodObject, key: string): z.core.$ZodType | undefined =>
  Object.hasOwn(schema.shape, key) ? schema.shape[key] : undefined

/** The schema without optional and nullable wrappers. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema
}

export function keysOf(schema: z.core.$ZodType | undefined): readonly string[] {
  const object = schema && unwrap(schema)
  return object instanceof z.ZodObject ? Object.keys(object.shape) : []
}

export function descriptionOf(schema: z.core.$ZodType | undefined): string {
  return (schema && z.globalRegistry.get(schema)?.description) ?? ''
}
