import * as z from 'zod/mini'
import { fitsSchema } from './fits-schema.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]
type FindIssues = (value: unknown, path: Path) => Iterable<Issue>

/**
 * What the schema refuses of a value: the issues that it would give itself, in its order, but one after another. The schema
 * hands all issues of a list on as the arguments of one call, and a list with a hundred thousand has no room on the stack.
 */
export function issuesBy(schema: z.core.$ZodType): FindIssues {
  const known = schema as z.core.$ZodTypes
  switch (known._zod.def.type) {
    case 'optional': {
      const find = issuesBy(known._zod.def.innerType)
      return (value, path) => (value === undefined ? [] : find(value, path))
    }
    case 'array':
      return issuesOfList(known as z.core.$ZodArray)
    case 'object':
      return issuesOfObject(known as z.core.$ZodObject)
    default: {
      const fits = fitsSchema(schema)
      return (value, path) => (fits(value) ? [] : ownIssues(schema, value, path))
    }
  }
}

function issuesOfList(schema: z.core.$ZodArray): FindIssues {
  const { def } = schema._zod
  const own = z.clone(schema, { ...def, element: ANYTHING })
  const [fits, find] = [fitsSchema(def.element), issuesBy(def.element)]
  return function* (value, path) {
    if (Array.isArray(value))
      for (let i = 0; i < value.length; i += 1) if (!fits(value[i])) yield* find(value[i], [...path, i])
    yield* ownIssues(own, value, path)
  }
}

function issuesOfObject(schema: z.core.$ZodObject): FindIssues {
  const { def } = schema._zod
  const fields = Object.entries(def.shape).map(([key, field]) => ({ key, find: issuesBy(field) }))
  const own = z.clone(schema, { ...def, shape: Object.fromEntries(fields.map(({ key }) => [key, ANYTHING])) })
  return function* (value, path) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const { key, find } of fields) yield* find((value as Record<string, unknown>)[key], [...path, key])
    yield* ownIssues(own, value, path)
  }
}

/** In place of what is asked about by itself. */
const ANYTHING = z.optional(z.unknown())

const ownIssues = (schema: z.core.$ZodType, value: unknown, path: Path): readonly Issue[] =>
  (z.safeParse(schema, value).error?.issues ?? []).map(issue => ({ ...issue, path: [...path, ...issue.path] }))
