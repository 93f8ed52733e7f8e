import { relative } from 'node:path'

/** As the user would write it; absolute where that would climb out of the folder. */
export function shortPath(path: string, from: string): string {
  const short = relative(from, path)
  return short.startsWith('..') || short === '' ? path : short
}
