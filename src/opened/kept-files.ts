import { createStore, delMany, entries, get, set } from 'idb-keyval'
import { openedName } from './opened-address.ts'

/** Of the origin, not of a path: a copy of the page elsewhere on the site finds the same files. */
const DATABASE = 'whence-opened'
/** The last ones opened: whoever compares versions has that many at hand. */
const MOST_KEPT = 4

type Kept = {
  readonly file: Blob
  /** In ms. */
  readonly opened: number
}

let store: ReturnType<typeof createStore> | undefined
const files = () => {
  store ??= createStore(DATABASE, 'files')
  return store
}

/**
 * Keeps a file in this browser under its address, in place of one that had the same, until it is forgotten or others push it
 * out. Throws what the browser says where it cannot: no room, storage that is switched off, a file that went away.
 */
export async function keepFile(address: string, file: Blob): Promise<void> {
  const key = keyOf(address)
  const others = (await entries<string, Kept>(files())).filter(([other]) => other !== key)
  const latestFirst = others.sort(([, a], [, b]) => b.opened - a.opened)
  // Before, as there may be no room for one more.
  await delMany(
    latestFirst.slice(MOST_KEPT - 1).map(([other]) => other),
    files(),
  )
  await set(key, { file, opened: Date.now() } satisfies Kept, files())
}

/** Undefined if this browser has none at that address. */
export async function keptFile(address: string): Promise<Blob | undefined> {
  return (await get<Kept>(keyOf(address), files()))?.file
}

export const forgetFile = (address: string): Promise<void> => delMany([keyOf(address)], files())

/** The name, since an address can be written in several ways. */
const keyOf = (address: string): string => openedName(address) ?? address
