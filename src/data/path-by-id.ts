import { ID } from '../model/schema.ts'

const RECORD_LISTS = ['events', 'actors', 'sources', 'kinds', 'withdrawn']

/**
 * The path of a value as its editor can search for it: `events.tehran-embassy-attack.date.edtf`,
 * `events.tehran-embassy-attack.citations[0].source`; `events[12].id` where the record has no usable id,
 * `file` for the whole. An id of any other form could be taken for a part of the path.
 */
export function pathById(file: unknown, path: readonly PropertyKey[]): string {
  const [list, position, ...rest] = path
  if (typeof list !== 'string') return 'file'
  if (typeof position !== 'number' || !RECORD_LISTS.includes(list)) return joined(path)
  const id = valueAt(file, [list, position, 'id'])
  return typeof id === 'string' && ID.test(id) && !(rest[0] === 'id') ? joined([list, id, ...rest]) : joined(path)
}

export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<PropertyKey, unknown>)[key] // an object that has the key: checked just above
  }
  return found
}

function joined([first, ...rest]: readonly PropertyKey[]): string {
  return String(first) + rest.map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
}
