import { isOpened } from '../../opened/is-opened.ts'
import { shownName } from '../../opened/opened-address.ts'

/**
 * The name of the file on the reader's own computer that the page at this address shows, or that it is itself. A link there leads
 * nobody else, and from a disk it would name the folders of its owner: so it stands in nothing that is taken along.
 */
export function ownFileOf(pageUrl: string): string | undefined {
  const url = new URL(pageUrl)
  const data = url.searchParams.get('data')
  if (data !== null && isOpened(data)) return shownName(data)
  return url.protocol === 'file:' ? shownName(`opened:${url.pathname.split('/').at(-1) ?? ''}`) : undefined
}

/** Where what is taken along comes from: the address of the view, or else in words. */
export function whenceInWords(pageUrl: string): string {
  const name = ownFileOf(pageUrl)
  return name === undefined ? pageUrl : `The file “${name}” on its maker’s own computer, to which no address leads.`
}
