import { visible } from '../lib/visible.ts'
import { isOpened, SCHEME } from './is-opened.ts'

/*
 * `opened:case.json` is the address of a file that a reader opened from a disk. It names the file and not its place: a page
 * never learns that. So it means something only where the file is kept (`kept-files.ts`), and one whose file was changed
 * and opened again stays the same, with the view that goes with it.
 */
/** What would end the path, or what the parser of addresses takes off. */
const NOT_AS_IT_IS = /[%?#\p{Cc}]|^\s|\s$/gu

export const openedAddress = (fileName: string): string =>
  `${SCHEME}${fileName.replace(NOT_AS_IT_IS, encodeURIComponent)}`

/** The name of the file; undefined of any other address. Takes it as it was made, and as `URL` writes it. */
export function openedName(address: string): string | undefined {
  if (!isOpened(address)) return undefined
  try {
    return decodeURIComponent(address.slice(SCHEME.length))
  } catch {
    return undefined // Written by hand: no file can have it.
  }
}

/** The same as a sentence can show it: with nothing that is hidden, or that turns the words around it. */
export const shownName = (address: string): string => visible(openedName(address) ?? address)
