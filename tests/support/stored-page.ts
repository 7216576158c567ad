import type { StoredPage } from '#lib/server/store/stored-page.ts'

/** A complete page of the given size without dependencies. */
export function storedPage(path: string, bytes = 10, more: Partial<StoredPage> = {}): StoredPage {
  return {
    path,
    contentType: 'text/html; charset=utf-8',
    isImmutable: false,
    contentHash: 'hash',
    bodies: { identity: new Uint8Array(bytes) },
    isComplete: true,
    reads: new Uint32Array(),
    digest: '',
    ...more,
  }
}
