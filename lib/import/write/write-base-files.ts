import { addBlockItem } from '#lib/content/edit/yaml-edits.ts'
import { yamlText } from '#lib/content/edit/yaml-text.ts'
import { findLocated, type Path } from '#lib/content/problems/located.ts'
import { toSource } from '#lib/content/problems/source.ts'
import { applySplices } from '#lib/content/splice/splice.ts'
import { parseYaml } from '#lib/content/yaml/parse-yaml.ts'
import { Refusal } from '#lib/import/grid/refusal.ts'
import type { Mapping } from '#lib/import/mapping/mapping.ts'
import type { Plan } from '#lib/import/plan/plan.ts'
import type { LadderState, SiteState } from '#lib/import/site/site-state.ts'
import type { FileEditor } from '#lib/import/write/file-editor.ts'

/** Adds the ladders, domains and groups that the site lacks. A site without roles gets the scale of the source. */
export function writeBaseFiles(
  { wanted }: Plan,
  site: SiteState,
  mapping: Mapping,
  editor: FileEditor,
): void {
  const isFresh = site.roles.length === 0
  if (isFresh && mapping.scale.length > 0) editor.write('proficiency.yaml', scaleFile(mapping.scale))
  const ladders = new Map(
    wanted.roles.filter(({ isLadderNew }) => isLadderNew).map(({ ladder }) => [ladder.id, ladder]),
  )
  const isReplaced =
    isFresh && wanted.roles.length > 0 && wanted.roles.every(({ isLadderNew }) => isLadderNew)
  if (isReplaced) {
    const items = [...ladders.values()].map((ladder) => `  - ${ladderLines(ladder).join('\n    ')}\n`)
    editor.write('ladders.yaml', `ladders:\n${items.join('')}`)
  } else
    for (const ladder of ladders.values()) addTo('ladders.yaml', ['ladders'], ladderLines(ladder), editor)
  for (const { kind, id, name, ...rest } of wanted.newGroups) {
    const groups = wanted.newGroups.flatMap((one) => (one.kind === 'group' && one.domain === id ? [one] : []))
    const lines = [`id: ${id}`, `name: ${yamlText(name)}`]
    if (kind === 'domain') {
      const own = groups.length > 0 ? groups : [{ id: `${id}-skills`, name }]
      const below = own.flatMap((group) => [`  - id: ${group.id}`, `    name: ${yamlText(group.name)}`])
      addTo('domains.yaml', ['domains'], [...lines, 'groups:', ...below], editor)
    } else if ('domain' in rest) {
      const at = site.domains.findIndex((domain) => domain.id === rest.domain)
      if (at !== -1) addTo('domains.yaml', ['domains', at, 'groups'], lines, editor)
    }
  }
}

function addTo(path: string, at: Path, lines: readonly string[], editor: FileEditor): void {
  const text = editor.read(path) ?? ''
  const root = parseYaml(toSource(path, path, text), () => {})
  const edit = root && addBlockItem(text, findLocated(root, at), lines)
  if (!edit) throw new Refusal(`${path} cannot be extended.`, 'Write its lists with one item per line.')
  editor.write(path, applySplices(text, [edit]))
}

const ladderLines = ({ id, levels }: LadderState): string[] => [
  `id: ${id}`,
  `name: ${yamlText(titleOf(id))}`,
  'levels:',
  ...levels.map(
    ({ id: level, names: [name = level] }) =>
      `  - { id: ${level}, name: ${flowText(name)}, short: ${flowText([...name].slice(0, 6).join('').trim())} }`,
  ),
]

/** A text within brackets. */
const flowText = (text: string): string => (/[[\]{},]/.test(text) ? JSON.stringify(text) : yamlText(text))

const titleOf = (id: string): string => {
  const words = id.replaceAll('-', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

const scaleFile = (scale: Mapping['scale']): string =>
  `# From the lowest proficiency to the highest.\nscale:\n${scale
    .map(
      ([letter, name], index) =>
        `  - id: step-${index + 1}\n    letter: ${JSON.stringify(letter)}\n    name: ${yamlText(name)}\n    meaning: ${yamlText(`Draft: what ${name} means, in one sentence.`)}\n`,
    )
    .join('')}`
