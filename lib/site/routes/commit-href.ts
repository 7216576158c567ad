import type { SourceRepository } from '#lib/model/catalog/site.ts'

/** The web page of a commit: GitHub, GitLab, Gitea and sourcehut use the same path, Bitbucket another one. */
export function commitHref({ repository }: SourceRepository, id: string): string {
  const folder = new URL(repository).hostname === 'bitbucket.org' ? 'commits' : 'commit'
  return `${repository.replace(/(?:\.git)?\/*$/, '')}/${folder}/${id}`
}
