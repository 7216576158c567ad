import type { ContentWriter, WriteResult } from '#lib/community/writer/content-writer.ts'
import { openFolderWriter } from '#lib/community/writer/folder-writer.ts'
import { openRepositoryWriter } from '#lib/community/writer/repository-writer.ts'
import { repositoryOptions, serveCommit } from '#lib/community/writer/served-tree.ts'
import type { WriterSettings } from '#lib/community/writer/writer-settings.ts'

type Folders = {
  /** The content folder that is served. */
  readonly content: string
  readonly data: string
}

/** The writer of a server; what it writes is served. */
export async function openContentWriter(
  settings: WriterSettings,
  { content, data }: Folders,
  note: (line: string) => void,
): Promise<ContentWriter> {
  if (settings.mode === 'folder') {
    const writer = await openFolderWriter(content)
    const { commit } = await writer.read()
    if (commit === undefined)
      note(`${content} has no git history, so accepted proposals are written without one.`)
    return writer
  }
  const options = repositoryOptions(settings, data)
  const writer = await openRepositoryWriter(options)
  const serve = async <Result extends WriteResult | undefined>(result: Result): Promise<Result> => {
    const commit = result?.state === 'written' ? result.written.commit : undefined
    if (commit !== undefined) await serveCommit(options, commit)
    return result
  }
  return { ...writer, write: async (change) => serve(await writer.write(change)) }
}
