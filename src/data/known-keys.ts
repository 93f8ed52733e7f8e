import type * as z from 'zod/mini'
import { typosBetween } from '../model/typos.ts'

type Schema = z.core.$ZodType

/** Longer words have room for a second slip. */
const mostTypos = (key: string) => (key.length > 4 ? 2 : 1)

/** The key of the object at the path that was probably meant by one that it does not have: `title` for `titel`. */
export function keyMeant(schema: Schema, path: readonly PropertyKey[], key: string): string | undefined {
  return nearestOf(keysAt(schema, path), key.toLowerCase(), mostTypos(key))
}

/** The known one that is nearest to what was typed, in lower case, by so many typing errors at most. */
export function nearestOf<T extends string>(known: readonly T[], typed: string, most: number): T | undefined {
  const [nearest] = known
    .map(one => ({ one, typos: typosBetween(one.toLowerCase(), typed, most) }))
    .filter(({ typos }) => typos <= most)
    .sort((a, b) => a.typos - b.typos)
  return nearest?.one
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
