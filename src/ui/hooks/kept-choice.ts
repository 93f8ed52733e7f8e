import { useSyncExternalStore } from 'react'

type Form<Value> = {
  /** Of what is stored, which may be another edition's or nobody's; null if nothing is. */
  readonly read: (stored: string | null) => Value
  /** Undefined for the usual choice, of which nothing is kept. */
  readonly write: (value: Value) => string | undefined
}

/**
 * A choice of the reader that holds in the whole page and is kept in this browser where it lets us: storage throws where
 * cookies are blocked, and the choice then holds until the page is closed.
 */
export function keptChoice<Value>(key: string, { read, write }: Form<Value>) {
  let chosen: { readonly value: Value } | undefined
  const listeners = new Set<() => void>()
  const current = (): Value => {
    chosen ??= { value: read(stored(key)) }
    return chosen.value
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    current,
    useChoice: () => useSyncExternalStore(subscribe, current),
    choose(value: Value): void {
      chosen = { value }
      for (const listener of listeners) listener()
      keep(key, write(value))
    },
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // As said above.
  }
}
