import type { AddressKind } from '#lib/addresses/templates.ts'

/** A `notice` is an error page, which has no address of its own. */
export type RenderKind = AddressKind | 'notice'

/** Messages from the server to a renderer process. */
export type RendererRequest =
  | { readonly type: 'use'; readonly revision: string; readonly folder: string }
  | {
      readonly type: 'render'
      readonly id: number
      readonly path: string
      readonly kind: RenderKind
    }

/** Messages from a renderer process, in the order of the requests. */
export type RendererMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'using'; readonly revision: string }
  | { readonly type: 'rendered'; readonly id: number; readonly rendered: Rendered }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string }

/** A rendered page or file, not yet compressed. */
export type Rendered = {
  readonly status: number
  readonly contentType: string
  /** Whether the content of its address never changes. */
  readonly isImmutable: boolean
  readonly body: Uint8Array
  /** The revision that it was rendered from. */
  readonly revision: string
  /** The numbers of the content parts that were read, ascending. */
  readonly reads: Uint32Array
}
