/** The same for every page of a run. */
export const WINDOW = { width: 1280, height: 800 }

/** In CSS px from the top left of the window. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A dataset as the bench serves it. */
export type Dataset = {
  readonly events: number
  readonly url: string
  readonly bytes: number
  /** One that is part of no other and has no parts, so that the filter means the same on every page. */
  readonly actor: { readonly id: string; readonly name: string }
  /** Where the median event stands, as a share of all time: what is zoomed into has events to the last. */
  readonly middle: number
}
