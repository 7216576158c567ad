import type { SourceRepository } from '#lib/model/catalog/site.ts'

/** Where a commit can be read: GitHub, GitLab, Gitea and sourcehut agree on the path, Bitbucket has its own. */
export function commitHref({ repository }: SourceRepository, id: string): string {
  const folder = new URL(repository).hostname === 'bitbucket.org' ? 'commits' : 'commit'
  return `${repository.replace(/(?:\.git)?\/*$/, '')}/${folder}/${id}`
}
