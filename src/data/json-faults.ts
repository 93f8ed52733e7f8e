import { show } from './show-value.ts'

type JsonFault = { readonly offset: number; readonly message: string; readonly hint?: string }

type State = 'value' | 'value or ]' | 'key' | 'key or }' | 'after value'

const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const QUOTATION_MARK = 0x22
const BACKSLASH = 0x5c
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/**
 * The faults of a JSON text (RFC 8259), by offset: keys that stand twice in one object, and the first break of the
 * grammar, at which the scan stops, as everything after it would be a guess. None exactly where `JSON.parse` succeeds and
 * no key is doubled. It keeps its own stack, so that deep nesting cannot overflow the engine's.
 */
export function* findJsonFaults(text: string): Generator<JsonFault, void> {
  /** What is open around the current place: the keys so far of an object, or `undefined` for a list. */
  const open: (Set<string> | undefined)[] = []
  let state: State = 'value'
  let at = 0

  const here = (message: string, hint?: string): JsonFault => ({ offset: at, message, ...(hint && { hint }) })
  const close = () => {
    open.pop()
    at += 1
    state = 'after value'
  }

  for (;;) {
    at = endOfBlank(text, at)
    const char = text[at]
    switch (state) {
      case 'after value':
        if (open.length === 0) {
          if (char === undefined) return
          return yield here(`expected the end of the file, found ${seen(text, at)}`)
        }
        if (char === ',') {
          at += 1
          state = open.at(-1) ? 'key' : 'value'
          continue
        }
        if (char !== (open.at(-1) ? '}' : ']')) {
          const expected = open.at(-1) ? '"," or "}"' : '"," or "]"'
          const hint = hintFor(char) ?? (endsText(text, at) ? WITHIN_TEXT : undefined)
          return yield here(`expected ${expected}, found ${seen(text, at)}`, hint)
        }
        close()
        continue

      case 'key':
      case 'key or }': {
        if (char === '}' && state === 'key or }') {
          close()
          continue
        }
        if (char !== '"') return yield here(`expected a key in double quotes, found ${seen(text, at)}`, hintFor(char))
        const end = endOfString(text, at)
        if (typeof end !== 'number') return yield end
        const key = keyOf(text.slice(at, end))
        const keys = open.at(-1)
        if (keys?.has(key)) {
          const message = `the key ${show(key)} stands twice in one object`
          yield here(message, 'keep one of them; readers would silently take the last')
        }
        keys?.add(key)
        at = endOfBlank(text, end)
        if (text[at] !== ':') return yield here(`expected ":" after the key ${show(key)}, found ${seen(text, at)}`)
        at += 1
        state = 'value'
        continue
      }

      case 'value':
      case 'value or ]': {
        if (char === ']' && state === 'value or ]') {
          close()
          continue
        }
        if (char === '{' || char === '[') {
          open.push(char === '{' ? new Set() : undefined)
          at += 1
          state = char === '{' ? 'key or }' : 'value or ]'
          continue
        }
        const end: number | JsonFault = char === '"' ? endOfString(text, at) : endOf(SCALAR, text, at)
        if (typeof end !== 'number') return yield end
        if (end === at) return yield here(`expected a value, found ${seen(text, at)}`, hintFor(char))
        at = end
        state = 'after value'
      }
    }
  }
}

/** Where the match of a sticky pattern that starts at `at` ends; `at` itself if there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

function endOfBlank(text: string, start: number): number {
  let at = start
  while (isBlank(text.charCodeAt(at))) at += 1
  return at
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

/** Past all that stands for itself in a string. A loop, as a sticky pattern took most of the time of the scan. */
function endOfPlain(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at) // NaN at the end of the text, which no comparison holds for
    if (!(code >= 0x20) || code === QUOTATION_MARK || code === BACKSLASH) return at
    at += 1
  }
}

/** Just past the closing quotation mark of the string that opens at `start`, or what is wrong inside it. */
function endOfString(text: string, start: number): number | JsonFault {
  let at = start + 1
  for (;;) {
    at = endOfPlain(text, at)
    const char = text[at]
    if (char === '"') return at + 1
    if (char === undefined) return { offset: start, message: 'this text has no closing quotation mark' }
    if (char !== '\\') {
      const message = `${seen(text, at)} cannot stand inside a text`
      return { offset: at, message, hint: 'write a line break as \\n, or close the text with a quotation mark' }
    }
    const end = endOf(ESCAPE, text, at)
    if (end === at) {
      const hint = 'write a backslash itself as \\\\'
      return { offset: at, message: `${show(text.slice(at, at + 2))} is not an escape of JSON`, hint }
    }
    at = end
  }
}

/** `"\u0061"` and `"a"` are the same key; only few have an escape, and for the rest `JSON.parse` is too slow. */
const keyOf = (json: string): string => (json.includes('\\') ? JSON.parse(json) : json.slice(1, -1))

function seen(text: string, at: number): string {
  const codePoint = text.codePointAt(at)
  return codePoint === undefined ? 'the end of the file' : show(String.fromCodePoint(codePoint))
}

const WITHIN_TEXT = 'if the text goes on, write the quotation mark before this as \\"'

/** Whether a text has ended just before. */
const endsText = (text: string, at: number) => /"\s*$/.test(text.slice(Math.max(0, at - 9), at))

/** The usual slips of those who write JSON by hand. */
function hintFor(char: string | undefined): string | undefined {
  switch (char) {
    case '}':
    case ']':
      return 'a comma before it may be too many, or a bracket may be missing'
    case "'":
    case '“':
    case '”':
      return 'JSON takes straight double quotation marks'
    case '"':
      return 'a comma may be missing before it'
    case ',':
      return 'one comma may be too many, or something missing before it'
    case '/':
    case '#':
      return 'JSON has no comments'
    case '\ufeff':
      return 'save the file as UTF-8 without a byte order mark'
    default:
      return undefined
  }
}
