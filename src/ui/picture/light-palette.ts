import type { Palette } from '../../draw/palette.ts'
import { readPalette } from '../timeline/read-palette.ts'

/**
 * The colours of the light theme on white, for paper and files, whatever theme the page is in. The build resolves
 * `light-dark()` at the root, so that is where the theme is changed, for as long as it takes to read.
 */
export function lightPalette(): Palette {
  const { dataset } = document.documentElement
  const { theme } = dataset
  dataset.theme = 'light'
  dataset.palette = 'paper'
  try {
    return { ...readPalette(document.body), paper: 'rgb(255, 255, 255)' }
  } finally {
    delete dataset.palette
    if (theme === undefined) delete dataset.theme
    else dataset.theme = theme
  }
}
