import type { Texture } from '../layout/shape.ts'
import type { Palette } from './palette.ts'

/** How the reader stands to a mark; colour repeats what the ring or the bar's rule says. */
export type Emphasis = 'plain' | 'hovered' | 'selected'

export const strokeOf = (emphasis: Emphasis, { mark, accent }: Palette): string =>
  emphasis === 'plain' ? mark : accent

/** Of one look in one palette: see `Stamp`. */
export const lookOf = (what: string, emphasis: Emphasis, { key }: Texture): string => `${what} ${emphasis} ${key}`
