/** The same for every page of a run. */
export const WINDOW = { width: 1280, height: 800 }

/** In CSS px from the top left of the window. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Up to here every page reads one JSON file. A longer one is packed for us, and cut down for the peers. */
export const MOST_IN_JSON = 200_000

export type ServedFile = { readonly url: string; readonly bytes: number }

/** A dataset as the bench serves it. */
export type Dataset = {
  /** The number of events, or `shipped`. */
  readonly key: string
  readonly label: string
  readonly events: number
  /**
   * json: one file for all. packed: ours is packed, and the peers get JSON of only what they draw. shipped: the
   * collection that the product opens by itself.
   */
  readonly form: 'json' | 'packed' | 'shipped'
  readonly ours: ServedFile
  readonly peers: ServedFile
  /** Why there is no file for us. */
  readonly missing?: string
  /** Whom the filter asks for: in synthetic datasets one without whole or parts, so that all pages mean the same. */
  readonly actor: { readonly id: string; readonly name: string }
  /** Where the median event stands, as a share of all time: what is zoomed into has events to the last. */
  readonly middle: number
}
