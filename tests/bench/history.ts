import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readGitLog } from '#lib/content/git/git-log.ts'
import { readHistory } from '#lib/content/history/read-history.ts'
import { readContent } from '#lib/content/read-content.ts'
import { commit, git, newRepository } from '#tests/support/git-repository.ts'

// npx tsx tests/bench/history.ts [commits]: the cost of reading the history, here and in a generated repository.
const wanted = Number(process.argv[2] ?? 1000)

measure('content', 'this repository')
const folder = newRepository()
cpSync('content', join(folder, 'content'), { recursive: true })
commit(folder, 'Add the content', '2020-01-01T12:00:00Z')
git(folder, ['fast-import', '--quiet'], madeCommits(wanted))
git(folder, ['reset', '--hard'])
measure(join(folder, 'content'), 'a made repository')
rmSync(folder, { recursive: true })

function measure(content: string, name: string): void {
  const { content: found } = readContent(content)
  if (!found) throw new Error(`${name} has errors`)
  const start = performance.now()
  const log = readGitLog(content)
  const read = performance.now()
  if (!log.ok) throw new Error(`${name} is not in git`)
  const before = process.memoryUsage().rss
  const history = readHistory(log.log, found.catalog)
  if (!history.ok) throw new Error(`the history of ${name} cannot be read`)
  const { days } = history.history
  const end = performance.now()
  const more = Math.round((process.memoryUsage().rss - before) / 1e6)
  const cost = `${Math.round(read - start)} ms for the log and ${Math.round(end - read)} ms for the rest`
  console.log(`${name}, ${log.log.mainline.length} commits, ${days.length} days: ${cost}, ${more} MB more`)
}

/** Commits for `git fast-import`, two per day, each with changes of three descriptions and one grid line. */
function madeCommits(count: number): string {
  const skills = readdirSync('content/skills').filter((name) => /^[^.]+\.md$/.test(name))
  const roles = readdirSync('content/roles')
  const texts = new Map<string, string>()
  const change = (path: string, from: RegExp, to: string) => {
    const text = (texts.get(path) ?? readFileSync(path, 'utf8')).replace(from, to)
    texts.set(path, text)
    return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`
  }
  const first = Date.UTC(2020, 0, 2) / 1000
  return Array.from({ length: count }, (_, index) => {
    const who = `A <a@example.org> ${first + index * 43_200} +0000`
    const message = `Change ${index}`
    const files = [0, 1, 2].map((offset) =>
      change(
        `content/skills/${skills[(index * 3 + offset) % skills.length]}`,
        /\n## \w+\n\n/,
        `$&Again ${index}. `,
      ),
    )
    const letters = ['A  W ', 'A  V ', 'A* W '][index % 3] ?? ''
    const role = `content/roles/${roles[index % roles.length]}/role.yaml`
    files.push(change(role, /(?<=\nrequirements:\n {2}[^:]+: +)\S+ +\S+ ?/, letters))
    const parent = index === 0 ? 'from refs/heads/main^0\n' : ''
    const head = `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\ndata ${message.length}\n${message}\n`
    return `${head}${parent}${files.join('')}`
  }).join('')
}
