import type * as z from 'zod/mini'
import { typosBetween } from '../model/typos.ts'

type Schema = z.core.$ZodType

/** Longer words have room for a second slip. */
const mostTypos = (key: string) => (key.length > 4 ? 2 : 1)

/** The key of the object at the path that was probably meant by one that it does not have: `title` for `titel`. */
export function keyMeant(schema: Schema, path: readonly PropertyKey[], key: string): string | undefined {
  const typed = key.toLowerCase()
  const most = mostTypos(key)
  const near = keysAt(schema, path)
    .map(known => ({ known, typos: typosBetween(known.toLowerCase(), typed, most) }))
    .filter(({ typos }) => typos <= most)
    .sort((a, b) => a.typos - b.typos)
  return near[0]?.known
}

/** All that objects there may have, whichever of several forms they are. */
function keysAt(schema: Schema, path: readonly PropertyKey[]): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  const [first, ...rest] = path
  switch (def.type) {
    case 'optional':
      return keysAt(def.innerType, path)
    case 'union':
      return def.options.flatMap(option => keysAt(option, path))
    case 'array':
      return keysAt(def.element, rest)
    case 'object': {
      if (first === undefined) return Object.keys(def.shape)
      const below = def.shape[String(first)]
      return below ? keysAt(below, rest) : []
    }
    default:
      return []
  }
}
