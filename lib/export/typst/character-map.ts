/**
 * The code points for which a TrueType or OpenType font has a glyph, read from its `cmap` table:
 * https://learn.microsoft.com/typography/opentype/spec/cmap. Supports formats 4 and 12; every current font has one
 * of them.
 */
export function readCharacterMap(font: DataView): ReadonlySet<number> {
  const table = findTable(font, 'cmap')
  const found = new Set<number>()
  for (let index = 0; index < font.getUint16(table + 2); index++) {
    const subtable = table + font.getUint32(table + 4 + index * 8 + 4)
    const format = font.getUint16(subtable)
    if (format === 4) readSegments(font, subtable, found)
    if (format === 12) readGroups(font, subtable, found)
  }
  return found
}

function findTable(font: DataView, name: string): number {
  for (let entry = 12; entry < 12 + font.getUint16(4) * 16; entry += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => font.getUint8(entry + offset)))
    if (tag === name) return font.getUint32(entry + 8)
  }
  throw new Error(`The font has no table "${name}".`)
}

function readSegments(font: DataView, subtable: number, found: Set<number>): void {
  const bytes = font.getUint16(subtable + 6)
  const ends = subtable + 14
  const starts = ends + bytes + 2
  const deltas = starts + bytes
  const offsets = deltas + bytes
  for (let segment = 0; segment < bytes; segment += 2) {
    const start = font.getUint16(starts + segment)
    const offset = font.getUint16(offsets + segment)
    for (let code = start; code <= font.getUint16(ends + segment) && code < 0xffff; code++) {
      const glyph =
        offset === 0
          ? (code + font.getUint16(deltas + segment)) % 0x10000
          : font.getUint16(offsets + segment + offset + (code - start) * 2)
      if (glyph !== 0) found.add(code)
    }
  }
}

function readGroups(font: DataView, subtable: number, found: Set<number>): void {
  const first = subtable + 16
  for (let group = first; group < first + font.getUint32(subtable + 12) * 12; group += 12) {
    for (let code = font.getUint32(group); code <= font.getUint32(group + 4); code++) found.add(code)
  }
}
