/** Beside the other words for values; files that are written use the same. */
export { counted, inFigures } from '../../lib/counted.ts'
