import sharp from 'sharp'
import type { ShareCard } from '#lib/export/share/share-card.ts'
import { typesetSvg } from '#lib/export/typst/compiler.ts'
import type { Icon } from '#lib/site/metadata/app-icons.ts'
import { shareImageSize } from '#lib/site/routes/share-picture.ts'

// A palette would halve the file size but double the time, which is too slow for a build with hundreds of cards.
const png = { compressionLevel: 6 } as const

/** A card as a PNG; equal cards have equal bytes. */
export function shareImage(card: ShareCard, address: string): Promise<Buffer> {
  const svg = typesetSvg({ template: 'share/card.typ', data: card, address })
  return sharp(Buffer.from(svg)).resize(shareImageSize).removeAlpha().png(png).toBuffer()
}

export function iconImage(icon: Icon, address: string): Promise<Buffer> {
  const svg = typesetSvg({ template: 'share/icon.typ', data: icon, address })
  return sharp(Buffer.from(svg)).resize(icon.side, icon.side).removeAlpha().png(png).toBuffer()
}
