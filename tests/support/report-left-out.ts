import { findPostgres, postgresLeftOut } from '#tests/support/postgres.ts'
import { isSample, sampleLeftOut } from '#tests/support/sample.ts'

// The global set-up of vitest: the returned function is called after the last test.
export default () => () => {
  if (!isSample) console.log(sampleLeftOut('its figures, its labelled queries and its editor schemas'))
  if (!findPostgres()) console.log(postgresLeftOut)
}
