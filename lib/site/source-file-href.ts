import type { SourceRepository } from '#lib/model/site.ts'

/** The address of a content file in the repository; `path` is below the content folder. */
export function sourceFileHref(source: SourceRepository, path: string): string {
  return source.file.replace('{path}', () => path)
}
