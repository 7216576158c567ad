import { type Base, parseBase } from '#lib/content/base/base.ts'
import { type Files, toContentFiles } from '#lib/content/read/content-files.ts'

const ignore = () => {}

/** The base of a content folder whose problems are reported elsewhere. */
export const baseOf = (files: Files): Base => parseBase(toContentFiles(files, '', ignore), '', ignore)
