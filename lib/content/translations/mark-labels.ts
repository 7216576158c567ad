import type { Base } from '#lib/content/base/base.ts'
import type { BaseFile } from '#lib/content/read/file-kind.ts'
import type { OutdatedTexts } from '#lib/content/translations/outdated-texts.ts'
import type { NonEmpty } from '#lib/content/yaml/non-empty.ts'
import type { Ladder } from '#lib/model/catalog/level.ts'
import { type Localized, withOutdated } from '#lib/model/catalog/localized.ts'

/** Marks all labels of the base files whose translation is outdated. */
export function markOutdatedLabels(base: Base, outdated: OutdatedTexts): Base {
  if (outdated.all.length === 0) return base
  const marker =
    (file: BaseFile) =>
    (label: Localized<string>, name: string): Localized<string> =>
      withOutdated(label, (locale) => outdated.has(`${file}.yaml`, locale, name))
  const { site, ladders, scale, domains, families } = base
  const ofSite = marker('site')
  const ofScale = marker('proficiency')
  const ofDomains = marker('domains')
  const ofFamilies = marker('families')
  return {
    ...base,
    site: site && {
      ...site,
      name: ofSite(site.name, 'name'),
      description: ofSite(site.description, 'description'),
    },
    ladders: ladders && {
      ...ladders,
      all: mapNonEmpty(ladders.all, (ladder) => markLadder(ladder, marker('ladders'))),
    },
    scale: scale && {
      ...scale,
      all: mapNonEmpty(scale.all, (step) => ({
        ...step,
        letter: ofScale(step.letter, `${step.id}.letter`),
        name: ofScale(step.name, `${step.id}.name`),
        meaning: ofScale(step.meaning, `${step.id}.meaning`),
      })),
    },
    domains: domains && {
      ...domains,
      all: domains.all.map((domain) => ({
        ...domain,
        name: ofDomains(domain.name, `${domain.id}.name`),
        groups: domain.groups.map((group) => ({ ...group, name: ofDomains(group.name, `${group.id}.name`) })),
      })),
    },
    families: families && {
      ...families,
      all: families.all.map((family) => ({ ...family, name: ofFamilies(family.name, `${family.id}.name`) })),
    },
  }
}

type Mark = (label: Localized<string>, name: string) => Localized<string>

function markLadder(ladder: Ladder, mark: Mark): Ladder {
  return {
    ...ladder,
    name: mark(ladder.name, `ladders.${ladder.id}.name`),
    levels: mapNonEmpty(ladder.levels, (level) => ({
      ...level,
      name: mark(level.name, `levels.${level.id}.name`),
      short: mark(level.short, `levels.${level.id}.short`),
    })),
  }
}

const mapNonEmpty = <Item>(
  [first, ...rest]: NonEmpty<Item>,
  change: (item: Item) => Item,
): NonEmpty<Item> => [change(first), ...rest.map(change)]
