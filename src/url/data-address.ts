import { isOpened } from '../opened/is-opened.ts'
import { quoted } from './quoted.ts'

/**
 * The dataset that the address of the page asks for (`data=`), as the address has it, if it lies on the page's own
 * origin, or was opened from a disk in this browser. Anything else would let a link put words of a stranger under this site's
 * name. A page that is one file has no other dataset within reach.
 */
export function readDataAddress(
  search: string,
  pageUrl: string,
  { isOneFile = false }: { readonly isOneFile?: boolean } = {},
): { data: string | undefined; problems: string[] } {
  const data = new URLSearchParams(search).get('data')
  if (data === null) return { data: undefined, problems: [] }
  if (isOneFile) {
    const problem = `The address asks for the dataset ${quoted(data)}. This page is one file and can open none but its own.`
    return { data: undefined, problems: [problem] }
  }
  const page = new URL(pageUrl)
  const url = URL.canParse(data, page) ? new URL(data, page) : undefined
  if (url && isOpened(data)) return { data, problems: [] }
  if (url?.protocol === page.protocol && url.host === page.host) return { data, problems: [] }
  const problem = `The address asks for the dataset ${quoted(data)}, which is not on this site; it shows its own instead.`
  return { data: undefined, problems: [problem] }
}
