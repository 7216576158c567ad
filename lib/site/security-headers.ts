export type Header = { readonly key: string; readonly value: string }

/**
 * What is sent with every page and file, by the server and by hosts that read `_headers`. What else a page may
 * load is said in the page itself, by the hash of what is inline in it; two policies both hold.
 */
export const securityHeaders: readonly Header[] = [
  framedBy("'self'"),
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** For files and answers that are no pages: a browser that opens one as a page lets it load and run nothing. */
export const inert: Header = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; frame-ancestors 'none'",
}

/** Which sites may show a page in a frame. */
function framedBy(ancestors: string): Header {
  return { key: 'Content-Security-Policy', value: `frame-ancestors ${ancestors}` }
}
