import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '#lib/community/store/store.ts'
import { readStoreSettings } from '#lib/community/store/store-settings.ts'
import { findPostgres, postgresLeftOut, startPostgres } from '#tests/support/postgres.ts'

export type ProofDatabase = {
  readonly name: string
  /** The variables of an empty database. */
  readonly create: () => Promise<Readonly<Record<string, string>>>
}

/** The embedded database, and PostgreSQL where the machine has it. */
export async function* withDatabases(): AsyncGenerator<ProofDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-proof-'))
  try {
    yield { name: 'embedded', create: async () => ({ DATA_DIR: mkdtempSync(join(folder, 'data-')) }) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const programs = findPostgres()
  if (!programs) {
    console.log(postgresLeftOut)
    return
  }
  const clusters: { readonly stop: () => void }[] = []
  const create = async () => {
    const cluster = await startPostgres(programs)
    clusters.push(cluster)
    return { DATABASE_URL: cluster.address }
  }
  try {
    yield { name: 'PostgreSQL', create }
  } finally {
    for (const cluster of clusters) cluster.stop()
  }
}

export const openProofStore = (env: Readonly<Record<string, string>>): Promise<Store> =>
  openStore(readStoreSettings(env))
