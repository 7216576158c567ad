/** A request for the community, as the server passes it on. */
export type CommunityRequest = {
  readonly method: 'GET' | 'HEAD' | 'POST'
  /** Decoded, below the base path. */
  readonly path: string
  /** Including the question mark; may be empty. */
  readonly query: string
  readonly headers: Readonly<Partial<Record<PassedHeader, string>>>
  readonly body: string
  /** The address of the client, or of the proxy in front. */
  readonly address: string
}

/** The headers that the community may see. */
export const passedHeaders = [
  'content-type',
  'cookie',
  'host',
  'origin',
  'sec-fetch-site',
  'user-agent',
  'x-forwarded-for',
] as const
type PassedHeader = (typeof passedHeaders)[number]

export type CommunityResponse = {
  readonly status: number
  readonly contentType: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly cookies: readonly string[]
}
