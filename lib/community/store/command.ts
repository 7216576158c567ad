import { backup, restore } from '#lib/community/store/backup.ts'
import { openStore } from '#lib/community/store/store.ts'
import { readStoreSettings } from '#lib/community/store/store-settings.ts'

// npm run db -- migrate | backup <file> | restore <file> [--replace]
const usage = `npm run db -- migrate                     brings the schema up to date
npm run db -- backup <file>               writes everything to a file
npm run db -- restore <file> [--replace]  reads it back`

async function run(command: string, file: string | undefined, isReplacing: boolean): Promise<string> {
  const store = await openStore(readStoreSettings(process.env))
  try {
    if (command === 'migrate') return 'The schema is up to date.'
    if (file === undefined) throw new Error(usage)
    if (command === 'backup') return `${await backup(store, file)} rows written to ${file}.`
    return `${await restore(store, file, isReplacing)} rows restored from ${file}.`
  } finally {
    await store.close()
  }
}

const options = process.argv.slice(2)
const [command = '', file] = options.filter((option) => option !== '--replace')
if (['migrate', 'backup', 'restore'].includes(command)) {
  try {
    console.log(await run(command, file, options.includes('--replace')))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
} else {
  console.error(usage)
  process.exitCode = 1
}
