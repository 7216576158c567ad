import { spawn } from 'node:child_process'

// Runs the checks that need no build, two at a time, and prints the output of each when it ends.
const waiting = ['types', 'spelling', 'layers', 'dead-code', 'lint', 'check', 'messages', 'lock', 'words']

function run(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', script], { shell: process.platform === 'win32' })
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(output))
      resolve(code === 0)
    })
  })
}

async function runInTurn(): Promise<boolean> {
  let isGood = true
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    isGood = (await run(script)) && isGood
  }
  return isGood
}

const isGood = await Promise.all([runInTurn(), runInTurn()])
process.exitCode = isGood.every(Boolean) ? 0 : 1
