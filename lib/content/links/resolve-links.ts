import type { Drafts, RoleDrafts } from '#lib/content/drafts/drafts.ts'
import { targetOf } from '#lib/content/links/link-target.ts'
import { type Linkable, linkableOf } from '#lib/content/links/linkable.ts'
import type { Passage } from '#lib/content/markup/passage.ts'
import { maxTextLength } from '#lib/content/markup/report-unsupported.ts'
import { error, type Report } from '#lib/content/problems/problem.ts'
import type { Source } from '#lib/content/problems/source.ts'
import type { Body } from '#lib/content/sections/body.ts'
import { rewriteLinks } from '#lib/markdown/text-links.ts'

type WithBody = { readonly source: Source; readonly body: Body }

/**
 * Resolves links between content files: each becomes the path of the page without the locale, such as
 * `/skills/mlflow#meaning--senior`. Reports broken links.
 */
export function resolveLinks(drafts: Drafts, files: ReadonlySet<string>, report: Report): Drafts {
  const linkable = linkableOf(drafts, files)
  const resolve = <One extends WithBody>(one: One): One => {
    const body = resolveBody(one, linkable, report)
    return body === one.body ? one : { ...one, body }
  }
  const skills = mapValues(drafts.skills, ({ original, translations }) => ({
    original: resolve(original),
    translations: mapValues(translations, resolve),
  }))
  const roles = mapValues(drafts.roles, (role): RoleDrafts => {
    const texts = mapValues(role.texts, ({ original, translations }) => ({
      original: resolve(original),
      translations: mapValues(translations, resolve),
    }))
    return { ...role, texts }
  })
  return { ...drafts, skills, roles }
}

function resolveBody({ source, body }: WithBody, linkable: Linkable, report: Report): Body {
  const resolve = (passage: Passage): Passage => {
    if (passage.text.length > maxTextLength) return passage
    const text = rewriteLinks(passage.text, (link) => {
      const target = targetOf(link, source.path, linkable)
      if (target.ok) return target.path
      report(error(passage.locationAt(link.at), target.message, target.hint))
      return undefined
    })
    return text === passage.text ? passage : { ...passage, text }
  }
  const { intro, sections } = body
  return { ...body, ...(intro && { intro: resolve(intro) }), sections: mapValues(sections, resolve) }
}

function mapValues<Key, Value, Result>(
  map: ReadonlyMap<Key, Value>,
  change: (value: Value) => Result,
): ReadonlyMap<Key, Result> {
  return new Map([...map].map(([key, value]) => [key, change(value)]))
}
