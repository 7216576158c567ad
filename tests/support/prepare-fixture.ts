import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fixtureContent } from '#tests/support/contents.ts'
import { commit, git, write } from '#tests/support/git-repository.ts'

/** The content folder of the server for the end-to-end tests. */
export const preparedFixture = '.test-content/fixture'

const changed = 'roles/mlops-engineer/role.yaml'

/** Copies the content of the tests into a repository of its own, with two commits on fixed dates. */
export function prepareFixture(): void {
  rmSync(preparedFixture, { recursive: true, force: true })
  mkdirSync(preparedFixture, { recursive: true })
  cpSync(fixtureContent, preparedFixture, { recursive: true })
  const final = readFileSync(join(preparedFixture, changed), 'utf8')
  const first = final.replace(/^ {2}mlflow: A {2}W /m, '  mlflow: A  A ')
  if (first === final) throw new Error(`${changed} has no line for MLflow to change.`)
  git(preparedFixture, ['init', '-b', 'main'])
  write(preparedFixture, { [changed]: first })
  commit(preparedFixture, 'Describe roles and skills', '2026-01-05T12:00:00Z')
  write(preparedFixture, { [changed]: final })
  commit(preparedFixture, 'Expect middle engineers to track runs on their own', '2026-02-10T12:00:00Z')
}
