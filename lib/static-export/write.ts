import { compressFolder } from '#lib/static-export/compress.ts'
import { writeExport } from '#lib/static-export/write-export.ts'

// Writes the files of the build that is there. `--plain` leaves out the compressed twins.
const folder = process.env.OUT_DIR ?? 'out'
const { pages, files, moves } = writeExport(process.env.DIST_DIR ?? '.next', folder)
console.log(`${folder}: ${pages} pages, ${files} files, ${moves} old addresses that lead on`)
if (!process.argv.includes('--plain')) {
  const start = performance.now()
  const compressed = await compressFolder(folder)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${compressed} of them compressed by gzip and brotli in ${seconds} s`)
}
