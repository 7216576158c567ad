import { writeContent } from '#tests/bench/content/make-content.ts'

// Generates content of the size given as JSON in a new folder, and prints the folder.
console.log(writeContent(JSON.parse(process.argv[2] ?? '{}')))
