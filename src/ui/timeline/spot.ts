/** Where the reader is among the lanes: an event may stand in several groups, and they may be higher than the stage. */
export type Spot = {
  /** Of what is selected, in px from the top of the lanes. */
  y: number
  /** Goes on to the next lane up or down, from the keys. */
  goOn?: (by: -1 | 1) => void
  /** To be called where a key leads beyond what is drawn: scrolls, and then goes on. */
  beyond?: (by: -1 | 1) => void
}
