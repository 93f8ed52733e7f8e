/** Made once: making it is what takes the time, and every row of the chronology has a count. */
const NUMBERS = new Intl.NumberFormat('en-GB')

/** `1,204` */
export const inFigures = (count: number): string => NUMBERS.format(count)

/** `1 event`, `12 events`, `1,204 events`; an irregular plural is given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inFigures(count)} ${count === 1 ? one : many}`
}
