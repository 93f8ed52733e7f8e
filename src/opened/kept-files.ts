import { createStore, delMany, entries, get, promisifyRequest } from 'idb-keyval'
import { MAX_BYTES } from './looks-like.ts'
import { openedName } from './opened-address.ts'

/** Of the origin, not of a path: a copy of the page elsewhere on the site finds the same files. */
const DATABASE = 'whence-opened'
/** The last ones opened: whoever compares versions has that many at hand. */
const MOST_KEPT = 4

type Kept = {
  readonly file: Blob | ArrayBuffer
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
  const put = (kept: Blob | ArrayBuffer) => putIn(key, { file: kept, opened: Date.now() })
  // A private window of WebKit keeps bytes, and no files.
  await put(file).catch(async (error: unknown) => {
    if (file.size > MAX_BYTES) throw error
    await put(await file.arrayBuffer())
  })
}

/** As `set` of idb-keyval, which says “null” of what fails: a transaction knows why only after its request. */
const putIn = (key: string, kept: Kept): Promise<unknown> =>
  files()('readwrite', async store => {
    await promisifyRequest(store.put(kept, key))
    await promisifyRequest(store.transaction)
  })

/** Undefined if this browser has none at that address. */
export async function keptFile(address: string): Promise<Blob | undefined> {
  const file = (await get<Kept>(keyOf(address), files()))?.file
  return file instanceof ArrayBuffer ? new Blob([file]) : file
}

export const forgetFile = (address: string): Promise<void> => delMany([keyOf(address)], files())

/** The name, since an address can be written in several ways. */
const keyOf = (address: string): string => openedName(address) ?? address
