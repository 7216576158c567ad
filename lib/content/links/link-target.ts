import { posix } from 'node:path'
import type { Linkable } from '#lib/content/links/linkable.ts'
import { didYouMean } from '#lib/content/problems/suggest.ts'
import { listed, quote } from '#lib/content/problems/words.ts'
import type { TextLink } from '#lib/markdown/text-links.ts'

/** Where a link of a text leads, or what is wrong with it. */
export type Target =
  /** A page of the site, as its path behind the locale; nothing where the address stays as it is written. */
  | { readonly ok: true; readonly path?: string }
  | { readonly ok: false; readonly message: string; readonly hint: string }

const schemes =
  'Write an address that begins with https://, http:// or mailto:, or the name of a content file.'

/** `from` is the file in which the link stands, below the content folder. */
export function targetOf(link: TextLink, from: string, linkable: Linkable): Target {
  const { href, hasWords, title } = link
  if (!hasWords) return wrong(`The link to ${quote(href)} has no words.`, 'Write them between [ and ].')
  if (title !== '') {
    const message = `The title of this link shows only while a mouse rests on it: ${quote(title)}.`
    return wrong(message, 'Say it in the text, and write the address alone between ( and ).')
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
    return isRight
      ? { ok: true }
      : wrong(`This is no address: ${quote(href)}.`, `Write one such as ${example}.`)
  }
  return wrong(`Links do not lead to ${quote(`${scheme}:`)} here: ${quote(href)}.`, schemes)
}

/** A path of the site, which says neither the language nor what the site lies under, and breaks in editors. */
function wrongPath(href: string, from: string, { fileOfPage }: Linkable): Target {
  const message = `The link begins with a slash, so it leads nowhere where the files are edited: ${quote(href)}.`
  const file = fileOfPage(href)
  const way = file === undefined ? undefined : relative(from, file)
  return wrong(
    message,
    way ? `Link to the file: ${way}.` : 'Link to a content file, or write the address in full.',
  )
}

function fileTarget(href: string, from: string, linkable: Linkable): Target {
  const [written = '', ...rest] = href.split('#')
  const fragment = rest.length > 0 ? rest.join('#') : undefined
  const file = written === '' ? from : posix.normalize(posix.join(posix.dirname(from), decoded(written)))
  const page = linkable.pages.get(file)
  if (page) return pageTarget(page, fragment, file)
  if (file === '..' || file.startsWith('../')) {
    const message = `The link leads out of the content folder: ${quote(href)}.`
    return wrong(message, 'Write the address of the page in full, beginning with https://.')
  }
  if (linkable.files.has(file)) {
    return wrong(`${quote(file)} has no page.`, 'Link to a skill, a role, or what a role says of a skill.')
  }
  const meant = linkable.suggest(file)
  const hint = meant === undefined ? schemes : `Did you mean ${quote(relative(from, meant))}?`
  return wrong(`No content file is there: ${quote(href)}.`, hint)
}

type Page = NonNullable<ReturnType<Linkable['pages']['get']>>

function pageTarget({ path, anchors }: Page, fragment: string | undefined, file: string): Target {
  if (fragment === undefined) return { ok: true, path }
  const anchor = anchors.get(fragment)
  if (anchor !== undefined) return { ok: true, path: `${path}#${anchor}` }
  const message = `${file} has no section ${quote(fragment)}.`
  const ids = [...anchors.keys()]
  const otherwise = ids.length > 0 ? `Use ${listed(ids, 'or')}, or leave out the #.` : 'Leave out the #.'
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
