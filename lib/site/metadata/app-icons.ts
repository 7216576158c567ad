import type { Metadata } from 'next'
import { iconHref, rootHref } from '#lib/site/routes/routes.ts'

/** The mark of the site on a square of its accent colour. */
export type Icon = {
  /** In pixels. */
  readonly side: number
  /** The mark's share of the side; a mask may cut off everything outside a circle of 80 %. */
  readonly mark: number
}

const appleIcon = 'apple-touch-icon.png'

/** The icons in the head of every page. */
export const siteIcons: Metadata['icons'] = {
  icon: { url: rootHref('/icon.svg'), type: 'image/svg+xml', sizes: 'any' },
  apple: { url: iconHref(appleIcon), sizes: '180x180' },
}

/** The icons by the names of their files. */
export const iconFiles: ReadonlyMap<string, Icon> = new Map([
  [appleIcon, { side: 180, mark: 0.56 }],
  ['icon-192.png', { side: 192, mark: 0.6 }],
  ['icon-512.png', { side: 512, mark: 0.6 }],
  ['maskable-512.png', { side: 512, mark: 0.44 }],
])
