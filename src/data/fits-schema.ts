import * as z from 'zod/mini'

type Fits = (value: unknown) => boolean
type Def = z.core.$ZodTypes['_zod']['def']
type CheckDef = z.core.$ZodChecks['_zod']['def']

const NEVER: Fits = () => false

/**
 * Makes a test whether a value is just what the schema asks for. Several times as fast as the schema itself, which builds
 * a copy wherever it looks, and may not generate code under the page's policy.
 *
 * It errs on one side only: what passes fits the schema, and comes out of it as it went in; what does not may fit all the
 * same (a kind of schema that is not known here, a text whose length has to be counted in code points). So the schema has
 * the last word, and says what is wrong.
 */
export function fitsSchema(schema: z.core.$ZodType): Fits {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return (def.checks ?? []).map(fitsCheck).reduce(both, fitsKind(def))
}

/** The same with the last word of the schema. */
export function isOf<T extends z.core.$ZodType>(schema: T): (value: unknown) => value is z.infer<T> {
  const fits = fitsSchema(schema)
  return (value): value is z.infer<T> => fits(value) || z.safeParse(schema, value).success
}

const both =
  (first: Fits, second: Fits): Fits =>
  value =>
    first(value) && second(value)

function fitsKind(def: Def): Fits {
  switch (def.type) {
    case 'string':
      return value => typeof value === 'string'
    case 'boolean':
      return value => typeof value === 'boolean'
    case 'number':
      return 'format' in def && def.format === 'safeint' ? Number.isSafeInteger : NEVER
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries))
      return value => values.has(value)
    }
    case 'optional':
      return fitsSchema(def.innerType)
    case 'union': {
      const options = def.options.map(fitsSchema)
      return value => options.some(fits => fits(value))
    }
    case 'array': {
      const fits = fitsSchema(def.element)
      return value => Array.isArray(value) && value.every(fits)
    }
    case 'object':
      return fitsObject(def)
    default:
      return NEVER
  }
}

/** One that allows no keys but its own. */
function fitsObject({ shape, catchall }: z.core.$ZodObjectDef): Fits {
  if (catchall?._zod.def.type !== 'never') return NEVER
  const fields = new Map(
    Object.entries(shape).map(([key, schema]) => [
      key,
      { fits: fitsSchema(schema), isRequired: schema._zod.optin !== 'optional' },
    ]),
  )
  const required = [...fields.values()].filter(({ isRequired }) => isRequired).length
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    let found = 0
    const record = value as Record<string, unknown>
    for (const key in record) {
      const field = fields.get(key)
      if (!field?.fits(record[key])) return false
      if (field.isRequired) found += 1
    }
    return found === required
  }
}

type Check = { readonly _zod: { readonly def: z.core.$ZodCheckDef } }

/** Asked only of what is of the right kind. */
function fitsCheck(check: Check): Fits {
  const def = check._zod.def as CheckDef
  switch (def.check) {
    case 'min_length':
      return value => (value as string | readonly unknown[]).length >= def.minimum
    case 'max_length':
      return value => (value as string | readonly unknown[]).length <= def.maximum
    case 'greater_than':
      return value => (value as number) > (def.value as number) || (def.inclusive && value === def.value)
    case 'less_than':
      return value => (value as number) < (def.value as number) || (def.inclusive && value === def.value)
    case 'string_format': {
      const { pattern } = def
      return pattern && def.format === 'regex' && !pattern.global && !pattern.sticky
        ? value => pattern.test(value as string)
        : NEVER
    }
    default:
      return NEVER
  }
}
