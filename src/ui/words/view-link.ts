import type { LinkTarget } from '../../export/format.ts'

/**
 * The absolute address of an event, of one of its excerpts, of a source or of all, from the address of the page. It keeps the
 * dataset (`data`) and nothing else of the reader's view: whoever follows a citation has not set these filters. So the address
 * in the bar will do, which may be a moment behind the view.
 */
export function viewLink(pageUrl: string, target: LinkTarget): string {
  const url = new URL(pageUrl)
  const data = url.searchParams.get('data')
  const parameters = parametersOf(target)
  if (data !== null) parameters.append('data', data)
  url.search = parameters.toString()
  url.hash = ''
  return url.href
}

/** What of an address leads there. */
export function parametersOf(target: LinkTarget): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(target === 'collection' ? {} : target))
    if (value !== undefined) parameters.append(name, value)
  return parameters
}
