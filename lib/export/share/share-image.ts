import sharp from 'sharp'
import type { ShareCard } from '#lib/export/share/share-card.ts'
import { typesetSvg } from '#lib/export/typst/compiler.ts'

/** The size that Open Graph and Twitter ask for. */
export const shareImageSize = { width: 1200, height: 630 } as const

// A palette would halve the file and double the time, which a build with hundreds of cards has not.
const png = { compressionLevel: 6 } as const

/** A card as a PNG; the same card gives the same bytes. */
export async function shareImage(card: ShareCard, address: string): Promise<Buffer> {
  const svg = typesetSvg({ template: 'share/card.typ', data: card, address })
  return sharp(Buffer.from(svg)).resize(shareImageSize).removeAlpha().png(png).toBuffer()
}
