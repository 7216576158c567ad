import type { CommunityRequest, CommunityResponse } from '#lib/community/exchange/exchange.ts'

/** Messages from the server to the community process. */
export type CommunityMessage =
  | { readonly type: 'use'; readonly revision: string; readonly folder: string }
  | { readonly type: 'request'; readonly id: number; readonly request: CommunityRequest }

/** Messages from the community process. */
export type CommunityReply =
  | { readonly type: 'answered'; readonly id: number; readonly response: CommunityResponse }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }
