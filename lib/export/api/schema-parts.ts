import { z } from 'zod'

export const text = z.string()
export const address = z.url()
export const day = z.iso.date()
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
export const count = z.int().min(0)

export const mapOf = <Value extends z.ZodType>(values: Value) => z.record(z.string(), values)
/** By language tag; only the languages in which it is written, but always one. */
export const byLocale = <Value extends z.ZodType>(values: Value) => mapOf(values).meta({ minProperties: 1 })
export const texts = byLocale(text)
export const pages = byLocale(address)
