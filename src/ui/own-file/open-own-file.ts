import { messageOf } from '../../lib/message-of.ts'
import { forgetFile, keepFile } from '../../opened/kept-files.ts'
import { likenessOf } from '../../opened/looks-like.ts'
import { openedAddress } from '../../opened/opened-address.ts'

/**
 * Keeps a file in this browser and goes to the page that shows it, or says in a sentence why it cannot be shown. If it is
 * open already, the view stays, and the file is read anew: its editor has changed it.
 */
export async function openOwnFile([file, ...others]: Iterable<File>): Promise<string | undefined> {
  if (!file) return undefined
  if (others.length > 0) return `These are ${others.length + 1} files. A collection is one.`
  const address = openedAddress(file.name)
  try {
    const likeness = await likenessOf(file)
    if (likeness.is === 'neither') return `“${file.name}” is not a dataset: ${likeness.why}.`
    await keepFile(address, file)
  } catch (error) {
    return `“${file.name}” could not be opened: ${messageOf(error)}`
  }
  const { location } = window
  if (new URLSearchParams(location.search).get('data') === address) location.reload()
  else location.assign(`${location.pathname}?${new URLSearchParams({ data: address })}`)
  return undefined
}

/** Takes the copy out of this browser, and goes to the collection that ships with the page. */
export async function closeOwnFile(address: string): Promise<void> {
  await forgetFile(address)
  window.location.assign(window.location.pathname)
}
