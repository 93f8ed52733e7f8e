import type { Palette } from '../../draw/palette.ts'
import { readPalette } from '../timeline/read-palette.ts'

/** The colours of the light theme on white, for paper and files, whatever theme the page is in. */
export function lightPalette(): Palette {
  const host = document.createElement('span')
  host.style.colorScheme = 'light'
  document.body.append(host)
  const palette = readPalette(host)
  host.remove()
  return { ...palette, paper: '#ffffff' }
}
