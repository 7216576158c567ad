import { posix } from 'node:path'
import type { Linkable } from '#lib/content/links/linkable.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { TextLink } from '#lib/markdown/text-links.ts'

/** The target of a link in a text, or what is wrong with the link. */
export type Target =
  /** `path` is a page of the site, without the locale; undefined if the address stays as written. */
  | { readonly ok: true; readonly path?: string }
  | { readonly ok: false; readonly message: string; readonly hint: string }

const schemes =
  'Write an address that begins with https://, http:// or mailto:, or the name of a content file.'

/** `from` is the path of the file with the link, relative to the content folder. */
export function targetOf(link: TextLink, from: string, linkable: Linkable): Target {
  const { href, hasWords, title } = link
  if (!hasWords) return wrong(`The link to ${quote(href)} has no text.`, 'Write it between [ and ].')
  if (title !== '') {
    const message = `Link titles are visible only on hover: ${quote(title)}.`
    return wrong(message, 'Put the title into the text, and only the address between ( and ).')
  }
  if (href.trim() === '') return wrong('This link has no address.', 'Write it between ( and ).')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase()
  if (scheme !== undefined) return checkAddress(href, scheme)
  if (href.startsWith('//'))
    return wrong(`The address has no scheme: ${quote(href)}.`, `Write https:${href}.`)
  if (href.startsWith('/')) return wrongPath(href, from, linkable)
  return fileTarget(href, from, linkable)
}

function checkAddress(href: string, scheme: string): Target {
  const isRight =
    scheme === 'mailto'
      ? /^mailto:[^\s@]+@[^\s@]+$/i.test(href)
      : /^https?:\/\/[^\s/]/i.test(href) && URL.canParse(href)
  if (['https', 'http', 'mailto'].includes(scheme)) {
    const example = scheme === 'mailto' ? 'mailto:somebody@example.org' : 'https://example.org/page'
    return isRight ? { ok: true } : wrong(`Invalid address: ${quote(href)}.`, `Write one such as ${example}.`)
  }
  return wrong(`Links cannot use ${quote(`${scheme}:`)}: ${quote(href)}.`, schemes)
}

/** A path of the site depends on locale and base path, and is broken in editors. */
function wrongPath(href: string, from: string, { fileOfPage }: Linkable): Target {
  const message = `The link begins with a slash, so it is broken in editors: ${quote(href)}.`
  const file = fileOfPage(href)
  const relativePath = file === undefined ? undefined : relative(from, file)
  return wrong(
    message,
    relativePath
      ? `Link to the file: ${relativePath}.`
      : 'Link to a content file, or write the address in full.',
  )
}

function fileTarget(href: string, from: string, linkable: Linkable): Target {
  const [written = '', ...rest] = href.split('#')
  const fragment = rest.length > 0 ? rest.join('#') : undefined
  const file = written === '' ? from : posix.normalize(posix.join(posix.dirname(from), decoded(written)))
  const page = linkable.pages.get(file)
  if (page) return pageTarget(page, fragment, file)
  if (file === '..' || file.startsWith('../')) {
    const message = `The link points outside of the content folder: ${quote(href)}.`
    return wrong(message, 'Write the address of the page in full, beginning with https://.')
  }
  if (linkable.files.has(file)) {
    return wrong(
      `${quote(file)} has no page.`,
      'Link to a skill, a role, or the text of a role about a skill.',
    )
  }
  const meant = linkable.suggest(file)
  const hint = meant === undefined ? schemes : `Did you mean ${quote(relative(from, meant))}?`
  return wrong(`No such content file: ${quote(href)}.`, hint)
}

type Page = NonNullable<ReturnType<Linkable['pages']['get']>>

function pageTarget({ path, anchors }: Page, fragment: string | undefined, file: string): Target {
  if (fragment === undefined) return { ok: true, path }
  const anchor = anchors.get(fragment)
  if (anchor !== undefined) return { ok: true, path: `${path}#${anchor}` }
  const message = `${quote(file)} has no section ${quote(fragment)}.`
  const ids = [...anchors.keys()]
  const otherwise = ids.length > 0 ? `Use ${listed(ids, 'or')}, or remove the #.` : 'Remove the #.'
  return wrong(message, didYouMean(fragment, ids, otherwise))
}

function wrong(message: string, hint: string): Target {
  return { ok: false, message, hint }
}

function relative(from: string, file: string): string {
  return posix.relative(posix.dirname(from), file)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
