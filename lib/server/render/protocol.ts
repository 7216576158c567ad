import type { AddressKind } from '#lib/addresses/templates.ts'

/** A `notice` is the page of an error, which has no address of its own. */
export type RenderKind = AddressKind | 'notice'

/** What the server asks of a process that renders. */
export type RendererRequest =
  | { readonly type: 'use'; readonly revision: string; readonly folder: string }
  | {
      readonly type: 'render'
      readonly id: number
      readonly path: string
      readonly kind: RenderKind
    }

/** What such a process answers, in the order of the requests. */
export type RendererMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'using'; readonly revision: string }
  | { readonly type: 'rendered'; readonly id: number; readonly rendered: Rendered }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }

/** A page or file as it is sent, not yet compressed. */
export type Rendered = {
  readonly status: number
  readonly contentType: string
  /** Whether its address never stands for anything else. */
  readonly isImmutable: boolean
  readonly body: Uint8Array
  /** The revision that it was rendered from. */
  readonly revision: string
  /** The numbers of the parts of the content that it was made from, ascending. */
  readonly reads: Uint32Array
}
