import { commit, newRepository, write } from '#tests/support/git-repository.ts'

const compound = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragte'
const identifier = 'AbstractSingletonProxyFactoryBeanDefinitionParserConfigurationException'
const address =
  'https://dashboards.example.org/d/kubernetes-compute-resources-namespace-pods-and-workloads?orgId=1&from=now-24h'
const command =
  'kubectl get pods --all-namespaces -o jsonpath="{.items[*].spec.containers[*].image}" | tr -s "[[:space:]]" "\\n"'

const levels = Array.from({ length: 9 }, (_, index) => `stufe-${index + 1}`)

/** A text with every construct that cannot be broken between words. */
const text = (of: string) => `${of} ${identifier} und ${compound}, zu lesen auf ${address}.

\`\`\`sh
${command}
\`\`\`

- ${compound}
  - \`${identifier}.${identifier}\`
  - [ ] ${identifier}

> ${compound}
>
> \`\`\`
> ${command}
> \`\`\`

| ${identifier} | ${compound} | Drei |
| --- | ---: | :-: |
| \`${identifier}\` | ${address} | ${compound} |

[${compound}](${address}) und \`${command}\`.
`

const sections = levels.map((level) => `## ${level}\n\n${text(`Auf ${level} gilt`)}`).join('\n')

const skill = (id: string, domain: number, related: string) => `---
name: ${compound} ${id.toUpperCase()}${identifier}
domain: bereich-${domain}
group: gruppe-${domain}
summary: ${identifier} und ${compound}, siehe ${address} oder anderswo in den Unterlagen.
keywords: [${identifier}${id}, ${compound}${id}]
related: [${related}]
---

${text('Worum es geht:')}

${sections}
`

const cells = (shift: number) =>
  levels.map((_, index) => `${'ÜAVE'.charAt(Math.min(3, Math.floor((index + shift) / 3)))}*`).join(' ')

const role = (name: string, next: string, shift: number) => `name: ${name}${identifier}
family: familie
summary: ${compound} mit ${identifier}, mehr auf ${address}.
levels:
${levels
  .map(
    (level) => `  ${level}:
    title: ${compound}${level}
    focus: ${identifier} für ${compound}.
    stack: [${identifier}, ${address}, ${compound}]`,
  )
  .join('\n')}
next:
  - role: ${next}
    level: stufe-5
    reason: ${compound} braucht ${identifier}.
requirements:
  knoten: ${cells(shift)}
  seil: ${cells(shift + 1)}
  ${'netz-'.repeat(18)}netz: ${cells(2)}
`

const named = (name: string) => `{ de: ${compound}${name}, en: ${identifier}${name} }`

/** One of everything, with two roles of nine levels; each name and text has a word wider than a phone. */
const files: Readonly<Record<string, string>> = {
  'site.yaml': `name: ${compound}
description: ${compound} und ${identifier}.
url: https://${'lange-'.repeat(8)}adresse.example
source:
  repository: https://github.com/example/${identifier}
  file: https://github.com/example/${identifier}/blob/main/{path}
licence: { name: ${identifier}, url: ${address} }
locales: [de, en, zh]
defaultLocale: de
`,
  'ladders.yaml': `ladders:
  - id: leiter
    name: ${named('')}
    levels:
${levels.map((id, index) => `      - { id: ${id}, name: ${named(String(index))}, short: ${compound.slice(0, 14)}${index} }`).join('\n')}
`,
  'proficiency.yaml': `scale:
${[...'ÜAVE'].map((letter) => `  - { id: grad-${letter === 'Ü' ? 'u' : letter.toLowerCase()}, letter: ${letter}, name: ${named(letter)}, meaning: "${compound} mit ${identifier}." }`).join('\n')}
`,
  'domains.yaml': `domains:
${[1, 2].map((index) => `  - id: bereich-${index}\n    name: ${named(` ${index}`)}\n    groups:\n      - { id: gruppe-${index}, name: ${named(`Gruppe ${index}`)} }`).join('\n')}
`,
  'families.yaml': `families:\n  - { id: familie, name: ${named('')} }\n`,
  'skills/knoten.md': skill('knoten', 1, 'seil'),
  'skills/seil.md': skill('seil', 2, 'knoten'),
  [`skills/${'netz-'.repeat(18)}netz.md`]: skill('netz', 1, 'seil, knoten'),
  'roles/alpha/role.yaml': role(compound, 'beta', 0),
  'roles/beta/role.yaml': role('Beta', 'alpha', 2),
  'roles/alpha/knoten.md': `## stufe-3\n\n${text('Nur hier:')}`,
}

/** A new repository with this content and a history with a change of each kind. */
export function contentOfLongWords(): string {
  const folder = newRepository()
  write(folder, files)
  commit(folder, `Add ${identifier}`, '2026-01-05T12:00:00Z')
  const changed = (path: string, from: string, to: string) => ({
    [path]: files[path]?.replace(from, to) ?? '',
  })
  write(folder, {
    ...changed('skills/knoten.md', 'Worum es geht:', `Worum es ${compound} geht:`),
    ...changed('roles/alpha/role.yaml', 'knoten: Ü*', 'knoten: A*'),
  })
  commit(folder, `Reword ${identifier}${identifier} for ${compound}`, '2026-02-05T12:00:00Z')
  return folder
}
