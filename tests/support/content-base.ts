import type { ContentMemory } from '#lib/content/content-memory.ts'
import { parseFiles } from '#lib/content/parse-files.ts'
import { formatProblems } from '#lib/content/problems/problem.ts'
import type { Files } from '#lib/content/read/content-files.ts'
import type { Content, Reading } from '#lib/content/reading.ts'

/** The smallest valid content with one of everything: two skills, one role, two languages. */
export const baseContent: Readonly<Record<string, string>> = {
  'site.yaml': `name: Bakery
description: { en: What each role asks., de: Was jede Rolle verlangt. }
url: https://bakery.example
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
locales: [en, de]
defaultLocale: en
`,
  'ladders.yaml': `ladders:
  - id: bakery
    name: Bakery
    levels:
      - id: junior
        name: { en: Junior, de: Junior }
        short: Jun
      - id: senior
        name: { en: Senior, de: Senior }
        short: Sen
      - id: lead
        name: { en: Lead, de: Leitung }
        short: Lead
`,
  'proficiency.yaml': `scale:
  - id: awareness
    letter: { en: A, de: Ü }
    name: { en: Awareness, de: Überblick }
    meaning: Knows what it is for.
  - id: working
    letter: { en: W, de: A }
    name: { en: Working, de: Anwendung }
    meaning: Does it alone.
  - id: expert
    letter: { en: E, de: E }
    name: { en: Expert, de: Expertise }
    meaning: Is asked when nobody else knows.
`,
  'domains.yaml': `domains:
  - id: craft
    name: { en: Craft, de: Handwerk }
    groups:
      - id: dough
        name: { en: Dough, de: Teig }
  - id: trade
    name: { en: Trade, de: Handel }
    groups:
      - id: counter
        name: { en: Counter, de: Theke }
`,
  'families.yaml': `families:
  - id: bakers
    name: { en: Bakers, de: Bäckerei }
`,
  'skills/kneading.md': `---
name: Kneading
domain: craft
group: dough
summary: Working flour and water into a dough that holds.
keywords: [gluten, window test]
related: [selling]
---

How dough gets its strength.

## junior

Kneads the white dough by the timer and calls somebody when it tears.

## senior

Judges by the window test when each dough is done, and adjusts water to the flour of the day.

## lead

Writes the kneading plan for a new flour and teaches the shift to read it.
`,
  'skills/kneading.de.md': `---
name: Kneten
---

Woher der Teig seine Kraft hat.

## senior

Erkennt am Fenstertest, wann ein Teig fertig ist, und passt das Wasser an das Mehl an.
`,
  'skills/selling.md': `---
name: Selling
domain: trade
group: counter
summary: Serving people at the counter.
---

## awareness

Names every loaf in the shop and its price.

## working

Serves a queue on a Saturday alone and closes the till without a difference.
`,
  'roles/baker/role.yaml': `name: Baker
family: bakers
summary: Bakes bread and sells it.
levels:
  junior:
    focus: Follows the plan of the day.
    stack:
      - Spiral mixer
      - Deck oven
  senior:
  lead:
    title: Head Baker
requirements:
  kneading: A  W* E*
  selling:  .  A  W
`,
  'roles/baker/role.de.yaml': `name: Bäcker
levels:
  junior:
    stack: [Spiralkneter, Etagenofen]
`,
  'roles/baker/kneading.md': `## lead

Decides which flours the bakery buys and stops a batch that will not hold.
`,
}

/** The base content with some files replaced, added, or (where `undefined`) removed. */
export function contentWith(changes: Readonly<Record<string, string | Uint8Array | undefined>>): Files {
  const files = new Map<string, string | Uint8Array>(Object.entries(baseContent))
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path)
    else files.set(path, text)
  }
  return files
}

export function readingOf(files: Files, memory?: ContentMemory): Reading {
  return parseFiles(files, { folder: 'content', findDates: () => new Map(), ...(memory && { memory }) })
}

/** The output of the check for the base content with changes. */
export function problemsOf(changes: Parameters<typeof contentWith>[0]): string {
  return formatProblems(readingOf(contentWith(changes)).problems)
}

export function contentOf(changes: Parameters<typeof contentWith>[0]): Content {
  const { content, problems } = readingOf(contentWith(changes))
  if (!content) throw new Error(formatProblems(problems))
  return content
}
