import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { type BuildNote, buildPaths, writeBuildNote } from '#lib/server/build/build-folder.ts'
import { bundleBrowserScripts } from '#lib/site/headers/browser-scripts.ts'

/** Compiles the code for serving. It takes the same time for every content, of which it reads nothing. */
export async function buildCode(buildFolder: string, codeId: string): Promise<BuildNote> {
  const paths = buildPaths(buildFolder)
  // A build that is cut off must not pass for the one before it.
  rmSync(paths.note, { force: true })
  const scripts = await bundleBrowserScripts()
  const [main] = scripts
  if (!main) throw new Error('No script of reading pages was bundled.')
  await runNextBuild(buildFolder, main.file)
  mkdirSync(paths.scripts, { recursive: true })
  for (const { file, text } of scripts) writeFileSync(join(paths.scripts, file), text)
  copyTemplates(paths.typst)
  await bundleProcesses(paths.own)
  const note = { codeId, scripts: scripts.map(({ file }) => file) }
  writeBuildNote(buildFolder, note)
  return note
}

function runNextBuild(buildFolder: string, mainScript: string): Promise<void> {
  const next = join('node_modules', 'next', 'dist', 'bin', 'next')
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DIST_DIR: relative('.', buildFolder),
    MAIN_SCRIPT: mainScript,
    NODE_ENV: 'production',
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [next, 'build'], { env, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The code does not compile; see above.')),
    )
  })
}

/** The templates of PDFs and pictures, which the typesetter reads as files. */
function copyTemplates(folder: string) {
  const source = join('lib', 'export')
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => path.endsWith('.typ') || !/\.\w+$/.test(path),
  })
}

/** The processes that the server starts run without a compiler, so that they are quick to start. */
async function bundleProcesses(folder: string) {
  await build({
    entryPoints: {
      renderer: 'lib/server/render/renderer-process.ts',
      'compile-content': 'lib/server/revision/compile-process.ts',
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    legalComments: 'none',
    sourcemap: 'inline',
    sourcesContent: false,
  })
}
