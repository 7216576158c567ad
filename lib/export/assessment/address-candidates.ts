/** No address of an assessment is longer than this, even with every character escaped. */
const longest = 60_000
/** More lines and hashes than mail programs make of the longest address. */
const mostLines = 400
const mostHashes = 20

/**
 * The fragments that a pasted or opened text may have contained before mail and chat programs changed it, likeliest
 * first: the text after a `#` without escapes, line breaks, invisible characters, and what a sentence or a tracker
 * appended. The caller decides which of them is complete. Each starts with the version of a format, such as `a1.`.
 */
export function addressCandidates(text: string): readonly string[] {
  const visible = withoutInvisible(text.slice(0, longest))
  // A line break can split an escape, which is then recognised only after the lines are joined.
  const readings = new Set([toPlain(visible), toPlain(visible.replace(lineBreak, ''))])
  return [...new Set([...readings].flatMap(behindHashes))]
}

// Soft hyphens, joiners, direction marks and zero-width spaces.
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g
const withoutInvisible = (text: string): string => text.replace(invisible, '')

/** Including the `=` of quoted-printable and the marks of quoted lines. */
const lineBreak = /=?\s+(?:[>|]\s*)*/g

/** Addresses are lower-case ASCII; typography and input methods replace characters by look-alikes. */
function toPlain(text: string): string {
  return withoutInvisible(withoutEscapes(text))
    .replace(/[\u02DC\u223C\u301C]/g, '~')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
}

/** Decodes percent escapes, also nested ones; invalid ones stay as they are. */
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

/** The first line, the first two lines joined, and so on, up to the first character that no address has. */
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
