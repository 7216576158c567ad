import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCharacterMap } from '#lib/export/typst/character-map.ts'

// Complete font files from packages: Typst does not read web fonts, and packaged files are the same on every machine.
const files = [
  '@embedpdf/fonts-latin/fonts/NotoSans-Regular.ttf',
  '@embedpdf/fonts-latin/fonts/NotoSans-Italic.ttf',
  '@embedpdf/fonts-latin/fonts/NotoSans-SemiBold.ttf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Regular.otf',
  '@embedpdf/fonts-sc/fonts/NotoSansHans-Medium.otf',
  '@embedpdf/fonts-jp/fonts/NotoSansJP-Regular.otf',
  '@embedpdf/fonts-jp/fonts/NotoSansJP-Medium.otf',
  '@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Regular.ttf',
  '@embedpdf/fonts-arabic/fonts/NotoNaskhArabic-Bold.ttf',
  '@embedpdf/fonts-hebrew/fonts/NotoSansHebrew-Regular.ttf',
  '@embedpdf/fonts-hebrew/fonts/NotoSansHebrew-Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
]

// Typst itself includes Libertinus Serif and DejaVu Sans Mono.
export const fontPaths: readonly string[] = files.map((file) => join(process.cwd(), 'node_modules', file))

let covered: ReadonlySet<number> | undefined

/** Whether a character can be printed in every style; otherwise it would be printed as a box. */
export function isCovered(codePoint: number): boolean {
  covered ??= new Set(fontPaths.filter((path) => path.includes('Regular')).flatMap(codePointsOf))
  return covered.has(codePoint)
}

function codePointsOf(path: string): number[] {
  const { buffer, byteOffset, byteLength } = readFileSync(path)
  return [...readCharacterMap(new DataView(buffer, byteOffset, byteLength))]
}
