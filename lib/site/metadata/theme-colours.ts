import type { Viewport } from 'next'

/** The paper of the style sheet, for what stands outside the page: the frame of a browser, a splash screen. */
export const themeColours = { light: '#fbfaf7', dark: '#101318' } as const

export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: themeColours.light },
    { media: '(prefers-color-scheme: dark)', color: themeColours.dark },
  ],
}
