import { parseArgs } from 'node:util'
import { proveAcceptances } from '#tests/proof/proposals/acceptances.ts'
import { withDatabases } from '#tests/proof/proposals/databases.ts'
import { proveKills } from '#tests/proof/proposals/kills.ts'

// npm run prove:proposals -- [--acceptances 40] [--kills 60]
const { values } = parseArgs({
  options: {
    acceptances: { type: 'string', default: '40' },
    kills: { type: 'string', default: '60' },
  },
})

let isProven = true
for await (const database of withDatabases()) {
  const acceptances = await proveAcceptances(database, Number(values.acceptances))
  console.log(`${database.name}: ${acceptances.text}`)
  const kills = await proveKills(database, Number(values.kills))
  console.log(`${database.name}: ${kills.text}`)
  isProven &&= acceptances.isProven && kills.isProven
}
process.exitCode = isProven ? 0 : 1
