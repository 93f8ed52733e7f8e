import { shownName } from '../../opened/opened-address.ts'
import { opensOnly } from './opens-only.ts'

/**
 * The name of the file on the reader's own computer that the page at this address shows, or that it is itself. A link there leads
 * nobody else, and from a disk it would name the folders of its owner: so it stands in nothing that is taken along.
 */
export function ownFileOf(pageUrl: string): string | undefined {
  if (opensOnly(pageUrl) === undefined) return undefined
  const { protocol, pathname, searchParams } = new URL(pageUrl)
  const ofPage = `opened:${pathname.split('/').at(-1) ?? ''}`
  return shownName(protocol === 'file:' ? ofPage : (searchParams.get('data') ?? ''))
}

/** Where what is taken along comes from: the address of the view, or else in words. */
export function whenceInWords(pageUrl: string): string {
  const name = ownFileOf(pageUrl)
  return name === undefined ? pageUrl : `The file “${name}” on its maker’s own computer, to which no address leads.`
}
