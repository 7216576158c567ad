/**
 * What is sent with every page and file, by the server and by hosts that read `_headers`.
 * What else a page may load is said in the page itself, by the hash of what is inline in it.
 */
export const securityHeaders = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'self'" },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
] as const
