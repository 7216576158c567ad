import { writeContent } from '#tests/bench/content/make-content.ts'

// Writes made content of a size that is given as JSON into a new folder, and prints the folder.
console.log(writeContent(JSON.parse(process.argv[2] ?? '{}')))
