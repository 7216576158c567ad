import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'

// dependency-cruiser reads TypeScript through the compiler's API, which TypeScript 7 does not have.
// So it gets an older compiler of its own; the project is built and checked with the new one.
const modules = resolve('node_modules/dependency-cruiser/node_modules')
const compiler = join(modules, 'typescript')
if (!existsSync(compiler)) {
  mkdirSync(modules, { recursive: true })
  // A copy of the project has a dangling link.
  rmSync(compiler, { force: true })
  symlinkSync(resolve('node_modules/typescript-for-layers'), compiler, 'junction')
}

const cruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const config = 'tests/layers/dependency-cruiser.cjs'
const { status } = spawnSync(process.execPath, [cruise, '--config', config, 'app', 'lib'], {
  stdio: 'inherit',
})
process.exit(status ?? 1)
