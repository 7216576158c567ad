/** A colour in Oklch: the lightness in percent, the chroma, and the hue in degrees. */
export type Colour = readonly [lightness: number, chroma: number, hue: number]

/** A colour on a light page and on a dark one. */
export type Schemes = { readonly light: Colour; readonly dark: Colour }

/** As CSS writes it; the opacity is a share of 1. */
export const cssColour = ([lightness, chroma, hue]: Colour, opacity = 1): string =>
  `oklch(${lightness}% ${chroma} ${hue}${opacity === 1 ? '' : ` / ${opacity}`})`

export const cssSchemes = ({ light, dark }: Schemes): string =>
  `light-dark(${cssColour(light)}, ${cssColour(dark)})`

/**
 * In sRGB, such as `#1a1f29`, for what knows no Oklch. Channels outside of sRGB are cut off in each channel, as
 * browsers do. The numbers are those of https://bottosson.github.io/posts/oklab/.
 */
export function hexColour([lightness, chroma, hue]: Colour): `#${string}` {
  const angle = (hue * Math.PI) / 180
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const root = lightness / 100
  const long = (root + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const middle = (root - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const short = (root - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ]
  return `#${channels.map(hexChannel).join('')}`
}

function hexChannel(linear: number): string {
  const light = Math.min(1, Math.max(0, linear))
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
}
