/** An event that is lent a lane in one view: see `guests.ts`. */
export type Guest = {
  /** The id of the band. */
  readonly band: string
  readonly lane: number
  readonly row: number
  /** Room for its label, in px; 0 for a bare mark. */
  readonly behind: number
}

export const NO_GUESTS: readonly Guest[] = []
