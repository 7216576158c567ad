import type { Drafts } from '#lib/content/drafts/drafts.ts'
import { findSuggestion } from '#lib/content/problems/suggest.ts'
import type { Body } from '#lib/content/sections/body.ts'
import { asLevelId, asRoleId, asSkillId } from '#lib/content/yaml/as-id.ts'
import {
  atLevelAnchor,
  meaningAnchor,
  requirementPath,
  rolePath,
  skillPath,
} from '#lib/site/routes/routes.ts'

/** The targets that texts may link to. */
export type Linkable = {
  /** The pages of content files, by path below the content folder. */
  readonly pages: ReadonlyMap<string, Page>
  /** All content files. */
  readonly files: ReadonlySet<string>
  /** The file that was most likely meant by a path; undefined after many calls. */
  readonly suggest: (file: string) => string | undefined
  /** The content file of a page address, such as `/en/skills/mlflow`. */
  readonly fileOfPage: (href: string) => string | undefined
}

/** A page by its path without the locale, and its anchors by section id. */
type Page = { readonly path: string; readonly anchors: ReadonlyMap<string, string> }

// Finding the closest of thousands of names is slow, and nobody reads a thousand hints.
const mostSuggestions = 50

export function linkableOf(drafts: Drafts, files: ReadonlySet<string>): Linkable {
  const pages = new Map<string, Page>()
  const formerFiles = new Map<string, string>()
  for (const { original, translations } of drafts.skills.values()) {
    const page = { path: skillPath(asSkillId(original.id)), anchors: anchorsOf(original.body, meaningAnchor) }
    for (const { source } of [original, ...translations.values()]) pages.set(source.path, page)
    for (const alias of original.file?.valid.aliases ?? []) {
      formerFiles.set(`skills/${alias}.md`, original.source.path)
    }
  }
  for (const { original, translations, texts } of drafts.roles.values()) {
    const role = asRoleId(original.id)
    const page = { path: rolePath(role), anchors: new Map<string, string>() }
    for (const { source } of [original, ...translations.values()]) pages.set(source.path, page)
    for (const alias of original.file?.valid.aliases ?? []) {
      formerFiles.set(`roles/${alias}/role.yaml`, original.source.path)
    }
    for (const [skill, text] of texts) {
      const own = {
        path: requirementPath(role, asSkillId(skill)),
        anchors: anchorsOf(text.original.body, atLevelAnchor),
      }
      for (const { source } of [text.original, ...text.translations.values()]) pages.set(source.path, own)
    }
  }
  return { pages, files, suggest: suggester(pages, formerFiles), fileOfPage: pageFinder(pages) }
}

const anchorsOf = ({ sections }: Body, anchorOf: typeof meaningAnchor | typeof atLevelAnchor) =>
  new Map([...sections.keys()].map((id) => [id, anchorOf(asLevelId(id))]))

function suggester(pages: ReadonlyMap<string, Page>, formerFiles: ReadonlyMap<string, string>) {
  const known = new Map<string, string | undefined>()
  return (file: string): string | undefined => {
    const exact = formerFiles.get(file) ?? findExact(file, pages)
    if (exact !== undefined) return exact
    if (!known.has(file) && known.size < mostSuggestions) known.set(file, findSuggestion(file, pages.keys()))
    return known.get(file)
  }
}

/** The path with what is often forgotten: the extension, or the file in the folder. */
function findExact(file: string, pages: ReadonlyMap<string, Page>): string | undefined {
  const path = file.replace(/\/$/, '').toLowerCase()
  const name = path.slice(path.lastIndexOf('/') + 1)
  const stem = name.replace(/\..*$/, '')
  const tries = [
    `${path}.md`,
    `${path}/role.yaml`,
    path,
    path.replace(/\.[a-z]{2,3}(?:-[a-z]+)?\.md$/, '.md'),
  ]
  const elsewhere = [`skills/${stem}.md`, `roles/${stem}/role.yaml`]
  return [...tries, ...elsewhere].find((one) => pages.has(one))
}

function pageFinder(pages: ReadonlyMap<string, Page>) {
  let byPath: ReadonlyMap<string, string> | undefined
  return (href: string): string | undefined => {
    byPath ??= new Map([...pages].toReversed().map(([file, { path }]) => [path, file]))
    const [path = ''] = href.replace(/\.(?:html|md)(?=#|$)/, '').split(/[?#]/)
    const steps = path.split('/').filter((step) => step !== '')
    // The path may begin with a base path and a locale.
    for (let from = 0; from < steps.length; from++) {
      const file = byPath.get(`/${steps.slice(from).join('/')}`)
      if (file !== undefined) return file
    }
    return undefined
  }
}
