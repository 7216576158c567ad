import { type Edit, lineEndOf } from '#lib/content/edit/splice.ts'

/** A section of a Markdown file, as offsets; `start` is the begin of its heading. */
type Range = { readonly start: number; readonly body: number; readonly end: number }

/**
 * Sets the text of a section, or of the text above the first one (`undefined`); an undefined text removes it. A new
 * section is inserted in the given order of ids. Everything else stays.
 */
export function setSection(
  text: string,
  bodyStart: number,
  id: string | undefined,
  written: string | undefined,
  order: readonly string[],
): Edit {
  const lineEnd = lineEndOf(text)
  const lines = written?.replaceAll('\n', lineEnd)
  const sections = findSections(text, bodyStart)
  const firstStart = Math.min(text.length, ...[...sections.values()].map(({ start }) => start))
  if (id === undefined) {
    const [start, end] = trimmed(text, bodyStart, firstStart)
    if (start < end) return { start, end, text: lines ?? '' }
    const gap = firstStart < text.length ? lineEnd + lineEnd : lineEnd
    return { start: bodyStart, end: firstStart, text: `${lineEnd}${lines ?? ''}${gap}` }
  }
  const found = sections.get(id)
  if (found && lines === undefined) return { start: found.start, end: found.end, text: '' }
  if (found) {
    const [start, end] = trimmed(text, found.body, found.end)
    return { start, end, text: lines ?? '' }
  }
  const after = order.slice(order.indexOf(id) + 1).flatMap((other) => sections.get(other)?.start ?? [])
  const next = after.length > 0 ? Math.min(...after) : undefined
  const section = `## ${id}${lineEnd}${lineEnd}${lines ?? ''}${lineEnd}`
  if (next !== undefined) return { start: next, end: next, text: section + lineEnd }
  const content = text.trimEnd().length
  const start = Math.max(bodyStart, content)
  const gap = content === 0 ? '' : /\n$/.test(text.slice(0, start)) ? lineEnd : lineEnd + lineEnd
  return { start, end: text.length, text: gap + section }
}

/** The sections by id; a heading in a fenced code block is none. */
function findSections(text: string, bodyStart: number): ReadonlyMap<string, Range> {
  const headings: { readonly id: string; readonly start: number; readonly body: number }[] = []
  let fence: string | undefined
  for (const line of text.slice(bodyStart).matchAll(/^.*$/gm)) {
    const sign = /^ {0,3}(?<sign>`{3,}|~{3,})/.exec(line[0])?.groups?.sign
    if (sign !== undefined && (fence === undefined || sign.startsWith(fence)))
      fence = fence === undefined ? sign : undefined
    const id =
      fence === undefined
        ? /^ {0,3}##[ \t]+(?<id>[a-z0-9-]+)[ \t#]*\r?$/.exec(line[0])?.groups?.id
        : undefined
    const start = bodyStart + line.index
    if (id !== undefined) headings.push({ id, start, body: start + line[0].length })
  }
  return new Map(
    headings.map(({ id, start, body }, index) => [
      id,
      { start, body, end: headings[index + 1]?.start ?? text.length },
    ]),
  )
}

/** The range without white space at both ends. */
function trimmed(text: string, from: number, to: number): readonly [start: number, end: number] {
  const part = text.slice(from, to)
  if (part.trim() === '') return [to, to]
  return [from + part.length - part.trimStart().length, from + part.trimEnd().length]
}
