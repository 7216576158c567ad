import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { type BuildNote, buildPaths, writeBuildNote } from '#lib/server/build/build-folder.ts'
import { bundleBrowserScripts } from '#lib/site/headers/browser-scripts.ts'

/** Compiles the code for serving. Does not read the content. */
export async function buildCode(buildFolder: string, codeId: string): Promise<BuildNote> {
  const paths = buildPaths(buildFolder)
  // An interrupted build must not pass for the previous one.
  rmSync(paths.note, { force: true })
  const scripts = await bundleBrowserScripts()
  const [main] = scripts
  if (!main) throw new Error('The client script was not bundled.')
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
      code === 0 ? resolve() : reject(new Error('The code does not compile. See the errors above.')),
    )
  })
}

/** The Typst templates of PDFs and images, which are read as files. */
function copyTemplates(folder: string) {
  const source = join('lib', 'export')
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => path.endsWith('.typ') || !/\.\w+$/.test(path),
  })
}

/** The child processes of the server are bundled, so that they start fast without a TypeScript loader. */
async function bundleProcesses(folder: string) {
  await build({
    entryPoints: {
      renderer: 'lib/server/render/renderer-process.ts',
      community: 'lib/server/community/community-process.ts',
      'compile-content': 'lib/server/revision/compile-process.ts',
      'check-content': 'lib/content/candidate/check-process.ts',
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
