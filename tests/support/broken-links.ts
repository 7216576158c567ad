import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { findFile } from '#tests/support/find-file.ts'

const texts = new Set('.html .css .json .md .txt .xml .csv .svg .webmanifest'.split(' '))

/** The text files of an export, as paths below its folder. */
export function textFilesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => texts.has(extname(file)))
}

/**
 * References in the text files of an export to files or anchors that do not exist: links, assets and forms of pages,
 * files in style sheets, and in every file the addresses that start with the public address of the site.
 */
export function brokenLinks(folder: string, basePath: string, publicOrigin: string): readonly string[] {
  const contents = new Map(
    textFilesOf(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
  const known = new Map<string, string | undefined>()
  const anchors = new Map<string, ReadonlySet<string>>()

  const fileAt = (path: string) => {
    if (!path.startsWith(basePath)) return undefined
    if (!known.has(path)) known.set(path, findFile(folder, path.slice(basePath.length) || '/')?.slice(1))
    return known.get(path)
  }
  const anchorsOf = (file: string) => {
    const ids = anchors.get(file) ?? new Set(findAll(contents.get(file) ?? '', / id="([^"]*)"/g))
    anchors.set(file, ids)
    return ids
  }
  const resolves = (link: URL, isPage: boolean) => {
    const file = fileAt(decodeURIComponent(link.pathname))
    if (file === undefined) return false
    const anchor = decodeURIComponent(link.hash.slice(1))
    return anchor === '' || !isPage || anchorsOf(file).has(anchor)
  }

  return [...contents].flatMap(([file, content]) => {
    const here = new URL(`${basePath}/${file.replace(/(?:^|\/)index\.html$|\.html$/, '')}`, publicOrigin)
    const links = [...new Set(linksIn(file, content, publicOrigin))]
    return links
      .map((written) => new URL(written, here))
      .filter((link) => link.origin === here.origin && !resolves(link, extname(file) === '.html'))
      .map((link) => `${file} refers to ${link.pathname}${link.hash}`)
  })
}

function linksIn(file: string, content: string, publicOrigin: string): readonly string[] {
  const inPages = /<[^>]*? (?:href|src|action)="([^"]*)"/gi
  const inStyles = /url\(["']?([^"')]+)["']?\)/g
  const everywhere = new RegExp(
    `(${publicOrigin.replaceAll('.', '\\.')}[^\\s"'<>)\\\\]*[^\\s"'<>)\\\\.,;:。，、])`,
    'g',
  )
  return [
    ...(extname(file) === '.html' ? findAll(content, inPages) : []),
    ...(extname(file) === '.css' ? findAll(content, inStyles) : []),
    ...findAll(withQuotes(content), everywhere),
  ].map((link) => link.replaceAll('&amp;', '&'))
}

/** Escaped quotes in the text of a page also end an address. */
const withQuotes = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'")

const findAll = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
