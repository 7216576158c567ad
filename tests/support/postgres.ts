import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Cluster = { readonly address: string; readonly stop: () => void }

const versionsFolder = '/usr/lib/postgresql'
const user = 'rungs'

export const postgresLeftOut =
  'Not run: the tests of the community with PostgreSQL, which is not installed (apt-get install postgresql).'

/** The programs of the newest PostgreSQL of this machine, where Debian has them. */
export function findPostgres(): string | undefined {
  if (!existsSync(versionsFolder)) return undefined
  const [newest] = readdirSync(versionsFolder).toSorted((a, b) => Number(b) - Number(a))
  const folder = newest && join(versionsFolder, newest, 'bin')
  return folder && existsSync(join(folder, 'initdb')) ? folder : undefined
}

/** Starts an empty PostgreSQL in a temporary folder, on a free port of the loopback interface. */
export async function startPostgres(programs: string): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-postgres-'))
  const owner = ownerOf(folder)
  const port = await findFreePort()
  const run = (program: string, ...options: readonly string[]) => {
    const { status, stderr, error } = spawnSync(join(programs, program), options, {
      ...owner,
      cwd: folder,
      encoding: 'utf8',
      // A server that is started must not hold the pipes of its starter.
      stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
    })
    if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr ?? status}`)
  }
  const cluster = join(folder, 'cluster')
  run('initdb', '-D', cluster, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
  run('pg_ctl', '-D', cluster, '-w', '-t', '120', '-o', options, '-l', join(folder, 'log'), 'start')
  return {
    address: `postgres://${user}@127.0.0.1:${port}/postgres`,
    stop: () => {
      run('pg_ctl', '-D', cluster, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root; Debian has a user for it. */
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (option: string) =>
    Number(spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }).stdout.trim())
  const owner = { uid: id('-u'), gid: id('-g') }
  chownSync(folder, owner.uid, owner.gid)
  return owner
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
