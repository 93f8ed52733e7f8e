/** Parted by semicolons or bars; commas stand within names. */
export const listIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(/[;|]/)
    .map(item => item.trim())
    .filter(item => item !== '')

/** What is no number stays as it is, for the check to say so. */
export const asNumber = (cell: string | undefined): number | string | undefined =>
  cell !== undefined && Number.isFinite(Number(cell)) ? Number(cell) : cell

export const linesIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(/[\r\n]+/)
    .map(line => line.trim())
    .filter(line => line !== '')
