import type { Viewport } from 'next'
import { hexColour } from '#lib/look/colour.ts'
import { colours } from '#lib/look/tokens.ts'

/** The paper, for what stands outside the page: the frame of a browser, a splash screen. */
export const themeColours = {
  light: hexColour(colours.paper.light),
  dark: hexColour(colours.paper.dark),
}

export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: themeColours.light },
    { media: '(prefers-color-scheme: dark)', color: themeColours.dark },
  ],
}
