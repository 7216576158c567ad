import { securityHeaders } from '#lib/site/security-headers.ts'

type Header = { readonly key: string; readonly value: string }

export type HeaderRule = {
  /** Addresses below the base path, as Next writes them. */
  readonly source: string
  readonly headers: readonly Header[]
}

/** What is sent with which addresses. A later rule wins over an earlier one. */
export const headerRules: readonly HeaderRule[] = [{ source: '/:path*', headers: securityHeaders }]
