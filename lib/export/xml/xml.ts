const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }

// All that XML 1.0 has no place for, not even escaped; of a pair of surrogates one half alone is no character.
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text as it stands in XML, in an element or an attribute; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(illegal, '\uFFFD').replace(/[&<>"']/g, (sign) => `&${names[sign]};`)
}
