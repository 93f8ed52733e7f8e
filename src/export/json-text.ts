/**
 * A JSON object whose last field is a long list, indented by two as an editor would, in pieces of one item each.
 * The same text as `JSON.stringify({ ...head, [list]: items }, null, 2)` and a line end.
 */
export function* jsonText(head: object, list: string, items: Iterable<object>): Generator<string, void> {
  const before = JSON.stringify({ ...head, [list]: [] }, null, 2).slice(0, -'[]\n}'.length)
  let opening = `${before}[\n`
  let isEmpty = true
  for (const item of items) {
    // Line feeds inside of strings are escaped, so each is one of the layout. Not so U+2028, where /^/m sees a line, too.
    yield `${opening}    ${JSON.stringify(item, null, 2).replaceAll('\n', '\n    ')}`
    opening = ',\n'
    isEmpty = false
  }
  yield isEmpty ? `${before}[]\n}\n` : '\n  ]\n}\n'
}
