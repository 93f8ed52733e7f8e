import { slugOf } from '../lib/slug.ts'

const LONGEST = 60

/** A name for a file on any system, from a title in any script: `Azerbaijan, Iran` gives `azerbaijan-iran.html`. */
export const fileNameFor = (title: string, extension: string): string =>
  `${slugOf(title, LONGEST) || 'whence'}.${extension}`
