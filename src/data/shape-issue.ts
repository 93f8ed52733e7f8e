import type * as z from 'zod/mini'
import type { Problem } from '../model/problem.ts'
import { datasetSchema } from '../model/schema.ts'
import { keyMeant } from './known-keys.ts'
import { show } from './show-value.ts'

type Issue = z.core.$ZodIssue

/**
 * Issues with those of unions replaced by what is wrong with the one alternative the editor most likely meant: of
 * those whose type fits (an actor of an event written as text or as an object), the one with the fewest faults.
 * Where no alternative fits the type, the union itself stays as the issue.
 */
export function plainIssues(issues: readonly Issue[]): Issue[] {
  return issues.flatMap(issue => {
    if (issue.code !== 'invalid_union') return [issue]
    const fitting = issue.errors.filter(alternative => !alternative.some(isOfWrongType))
    const [likeliest] = fitting.sort((a, b) => a.length - b.length)
    if (!likeliest) return [issue]
    return plainIssues(likeliest.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })))
  })
}

const isOfWrongType = ({ code, path }: Issue) => code === 'invalid_type' && path.length === 0

const UNKNOWN_KEY = 'fix the spelling or remove it; dataset.schema.json has every key'

/**
 * What is wrong, with the value seen. In our own words rather than a locale of zod's, which never shows the value
 * and would have to be configured for the whole process.
 */
export function describeIssue(issue: Issue, value: unknown): Pick<Problem, 'message' | 'hint' | 'shape'> {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? { message: `${nameOf(issue.path)} is missing`, hint: `add ${typeName(issue.expected)}`, shape: 'missing' }
        : { message: `expected ${typeName(issue.expected)}, found ${show(value)}` }
    case 'invalid_value':
      return value === undefined
        ? { message: `${nameOf(issue.path)} is missing`, hint: `use ${anyOf(issue.values)}`, shape: 'missing' }
        : { message: `${show(value)} is not among the values allowed`, hint: `use ${anyOf(issue.values)}` }
    case 'unrecognized_keys': {
      const meant = issue.keys.flatMap(key => keyMeant(datasetSchema, issue.path, key) ?? [])
      return {
        message: `unknown ${issue.keys.length > 1 ? 'keys' : 'key'} ${issue.keys.map(show).join(', ')}`,
        hint: meant.length > 0 ? `did you mean ${meant.map(show).join(', ')}?` : UNKNOWN_KEY,
      }
    }
    case 'too_big':
      return {
        message: outOfRange(value, `more than ${issue.maximum}`),
        ...(typeof value === 'string' && { shape: 'text too long' }),
      }
    case 'too_small':
      return value === ''
        ? { message: `${nameOf(issue.path)} is empty`, hint: 'write it, or leave the key out if it may be' }
        : { message: outOfRange(value, `less than ${issue.minimum}`) }
    case 'invalid_format':
      // The schema's own words where it has some, such as "an id is lower-case words joined by hyphens".
      return issue.message === 'Invalid input'
        ? { message: `${show(value)} does not have the form ${issue.pattern ?? issue.format}` }
        : { message: `${show(value)} is refused: ${issue.message}` }
    case 'invalid_union':
      return { message: `found ${show(value)}, which is none of the forms allowed here` }
    default:
      return { message: `${show(value)} is refused: ${issue.message}` }
  }
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const typeName = (type: string) => TYPE_NAMES[type] ?? type
const nameOf = (path: readonly PropertyKey[]) => (path.length === 0 ? 'the value' : show(String(path.at(-1))))
const anyOf = (values: readonly unknown[]) => values.map(show).join(', ')

/** Characters are code points here, as the schema counts them. */
function outOfRange(value: unknown, limit: string): string {
  if (typeof value === 'string') return `a text of ${[...value].length} characters, ${limit}: ${show(value)}`
  if (Array.isArray(value)) return `a list of ${value.length}, ${limit}`
  return `${show(value)} is ${limit}`
}
