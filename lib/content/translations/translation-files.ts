import { type ReadYaml, yamlReader } from '#lib/content/history/former-yaml.ts'
import type { ContentFile } from '#lib/content/read/content-file.ts'
import type { ContentFiles, Files } from '#lib/content/read/content-files.ts'
import { baseFiles } from '#lib/content/read/file-kind.ts'
import { formerPaths, originalPathOf } from '#lib/content/translations/text-paths.ts'
import type { TranslationFile } from '#lib/content/translations/translation-file.ts'
import type { Locales } from '#lib/content/yaml/localize.ts'

/** All translation files, and all base files once per locale except the default one. */
export function findTranslationFiles(
  { files }: ContentFiles,
  all: Files,
  locales: Locales,
): readonly TranslationFile[] {
  const readable = new Map(files.flatMap((file) => (file.readable ? [[file.source.path, file]] : [])))
  const languages: readonly string[] = locales.all.filter((locale) => locale !== locales.default)
  const findFormer = formerIdFinder(readable)
  return [...readable].flatMap(([path, file]): TranslationFile[] => {
    const own = isBase(file)
      ? languages
      : 'locale' in file
        ? languages.filter((one) => one === file.locale)
        : []
    const original = readable.get(originalPathOf(path))
    if (!original || own.length === 0 || (!isBase(file) && original === file)) return []
    const { path: originalPath, text } = original.source
    const bytes = all.get(originalPath) ?? text
    return own.map((locale) => ({
      path,
      locale,
      text: file.source.text,
      original: { path: originalPath, text, bytes },
      formerPaths: isBase(file) ? [] : formerPaths(path, findFormer),
    }))
  })
}

const isBase = ({ kind }: ContentFile): boolean => baseFiles.some((name) => name === kind)

/** Reads the aliases of skills and roles on demand, each file once. */
function formerIdFinder(files: ReadonlyMap<string, ContentFile>) {
  const readYaml = yamlReader()
  const known = new Map<string, readonly string[]>()
  return (kind: 'skill' | 'role', id: string): readonly string[] => {
    const path = kind === 'skill' ? `skills/${id}.md` : `roles/${id}/role.yaml`
    const aliases = known.get(path) ?? readAliases(files.get(path)?.source.text ?? '', readYaml)
    known.set(path, aliases)
    return aliases
  }
}

function readAliases(text: string, readYaml: ReadYaml): readonly string[] {
  const written = /^aliases:.*(?:\n[ \t-].*)*/m.exec(text)?.[0]
  const aliases = written === undefined ? undefined : readYaml(`${written}\n`)?.aliases
  return Array.isArray(aliases) ? aliases.map(String) : []
}
