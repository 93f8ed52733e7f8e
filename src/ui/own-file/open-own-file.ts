import { messageOf } from '../../lib/message-of.ts'
import { forgetFile, keepFile } from '../../opened/kept-files.ts'
import { likenessOf } from '../../opened/looks-like.ts'
import { openedAddress, shownName } from '../../opened/opened-address.ts'

/** One at a time: the last one asked for. */
let wanted: File | undefined

/**
 * Keeps a file in this browser and goes to the page that shows it, or says in a sentence why it cannot be shown. If it is
 * open already, the view stays, and the file is read anew: its editor has changed it.
 */
export async function openOwnFile([file, ...others]: readonly File[]): Promise<string | undefined> {
  if (!file) return undefined
  if (others.length > 0) return `These are ${others.length + 1} files. A collection is one.`
  wanted = file
  const address = openedAddress(file.name)
  const name = `“${shownName(address)}”`
  try {
    const likeness = await likenessOf(file)
    if (likeness.is === 'neither') return `${name} is not a dataset: ${likeness.why}.`
    await keepFile(address, file)
  } catch (error) {
    return `${name} could not be opened: ${messageOf(error).replace(/\.$/, '')}.`
  }
  if (wanted !== file) return undefined
  const { location } = window
  if (new URLSearchParams(location.search).get('data') === address) location.reload()
  else location.assign(`${location.pathname}?${new URLSearchParams({ data: address })}`)
  return undefined
}

/** Whoever closes the dialog meanwhile stays where they are. */
export function openNone(): void {
  wanted = undefined
}

/** Takes the copy out of this browser, and goes to the collection that ships with the page. */
export async function closeOwnFile(address: string): Promise<void> {
  // A browser that refuses its storage has kept nothing.
  await forgetFile(address).catch(() => undefined)
  window.location.assign(window.location.pathname)
}
