/** No address of an assessment is longer than this, even with every sign escaped. */
const longest = 60_000
/** Mail programs break the longest address into fewer lines, and quote fewer addresses in one. */
const mostLines = 400
const mostHashes = 20

/**
 * What a pasted or opened text may have held before mail and chat programs changed it, the likeliest first: what
 * stands behind a `#`, without escapes, line breaks, signs that nobody sees, and what a sentence or a tracker put
 * behind it. The caller decides which of them is whole. Every one begins with the version of a format, such as `a1.`.
 */
export function addressCandidates(text: string): readonly string[] {
  const visible = withoutInvisible(text.slice(0, longest))
  // A line break can stand inside an escape, so that the escape is seen only once the lines are one.
  const readings = new Set([toPlain(visible), toPlain(visible.replace(lineBreak, ''))])
  return [...new Set([...readings].flatMap(behindHashes))]
}

// Soft hyphens, joiners, marks of direction, and spaces without width.
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g
const withoutInvisible = (text: string): string => text.replace(invisible, '')

/** With the mark that quoted-printable ends a line with, and those of quoted lines. */
const lineBreak = /=?\s+(?:[>|]\s*)*/g

/** Addresses are in small ASCII letters; typography and input methods put look-alikes in their place. */
function toPlain(text: string): string {
  return withoutInvisible(withoutEscapes(text))
    .replace(/[\u02DC\u223C\u301C]/g, '~')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
}

/** Without percent escapes, some of which escape others; what is no escape stays. */
function withoutEscapes(text: string): string {
  let before = ''
  let after = text
  for (let depth = 0; depth < 4 && after !== before; depth++) {
    before = after
    after = before.replace(/(?:%[0-9a-f]{2})+/gi, unescaped)
  }
  return after
}

function unescaped(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes
  }
}

function behindHashes(text: string): readonly string[] {
  const hashes = [...text.matchAll(/#/g)].map(({ index }) => index + 1)
  const starts = hashes.length > 0 ? hashes.slice(-mostHashes).reverse() : [0]
  return starts
    .map((start) => text.slice(start).trimStart())
    .filter((rest) => /^a\d+\./.test(rest))
    .flatMap(joinedLines)
}

/** The first line, the first two, and so on, up to the first sign that an address does not have. */
function joinedLines(text: string): readonly string[] {
  const candidates: string[] = []
  let joined = ''
  for (const line of text.split(lineBreak, mostLines)) {
    const [start = ''] = /^[a-z0-9.~-]*/.exec(line) ?? []
    joined += start
    candidates.push(joined.replace(/[^a-z0-9]+$/, ''))
    if (start !== line) break
  }
  return candidates
}
