import { isOpened } from '../../opened/is-opened.ts'

/** Where alone a link to this page leads, as what follows “It” in a sentence; undefined if it leads everybody there. */
export function opensOnly(pageUrl: string): string | undefined {
  const { protocol, searchParams } = new URL(pageUrl)
  if (protocol === 'file:') return 'opens only on this computer, as the page is a file'
  return isOpened(searchParams.get('data') ?? '') ? 'opens only in this browser' : undefined
}
