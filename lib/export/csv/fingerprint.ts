/**
 * A short hash of what a row says, by which an import distinguishes edited rows from untouched ones. White space and
 * letter case of values are ignored, because spreadsheet programs change them.
 */
export function fingerprintOf(values: readonly (string | boolean)[]): string {
  const text = values.map((value) => String(value).replace(/\s+/g, ' ').trim().toLowerCase()).join('\u0000')
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  // Letters only, so that no program reads it as a number.
  return [high >>> 0, low >>> 0]
    .map((part) => part.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? ''))
    .join('')
}
