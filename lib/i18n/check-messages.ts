import { shippedFaults } from '#lib/i18n/shipped-faults.ts'

// npm run messages
const faults = shippedFaults()
process.stdout.write(
  faults.length === 0 ? 'The messages of all languages match.\n' : `${faults.join('\n')}\n`,
)
process.exitCode = faults.length === 0 ? 0 : 1
