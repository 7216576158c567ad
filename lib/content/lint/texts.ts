import type { Drafts, Translated } from '#lib/content/drafts/drafts.ts'
import { compareText, type SourceLocation } from '#lib/content/problems/problem.ts'
import type { Body } from '#lib/content/sections/body.ts'

/** One description in one language. */
export type Text = {
  readonly locale: string
  /** The level or proficiency of its heading. */
  readonly section: string
  readonly text: string
  readonly location: SourceLocation
  /** The description of the next lower level or proficiency in the same file, if any. */
  readonly below: { readonly section: string; readonly text: string } | undefined
}

type WithBody = { readonly body: Body }

/** All descriptions in all languages, by file. */
export function textsOf({ base, skills, roles }: Drafts): Text[] {
  const ladders = base.ladders?.all.map(({ levels }) => levels.map(({ id }) => id)) ?? []
  const orders: readonly (readonly string[])[] = [...ladders, base.scale?.all.map(({ id }) => id) ?? []]
  const files: Translated<WithBody, WithBody>[] = [
    ...skills.values(),
    ...[...roles.values()].flatMap(({ texts }) => [...texts.values()]),
  ]
  return files
    .flatMap(({ original, translations }) => [
      ...textsOfBody(original.body, base.locales?.default ?? 'und', orders),
      ...[...translations].flatMap(([locale, { body }]) => textsOfBody(body, locale, orders)),
    ])
    .toSorted((a, b) => compareText(a.location.file, b.location.file) || a.location.line - b.location.line)
}

function textsOfBody({ sections }: Body, locale: string, orders: readonly (readonly string[])[]): Text[] {
  const below = new Map<string, string>()
  for (const order of orders) {
    const present = order.filter((id) => sections.has(id))
    for (const [index, id] of present.slice(1).entries()) below.set(id, present[index] ?? '')
  }
  return [...sections].map(([section, { text, location }]): Text => {
    const neighbour = below.get(section) ?? ''
    const passage = sections.get(neighbour)
    return { locale, section, text, location, below: passage && { section: neighbour, text: passage.text } }
  })
}
