/** The chunk of what the stage can do without until the page is idle. */
export { publicationStrip } from '../../layout/publication-strip.ts'
export { createBitmapStamp } from './bitmaps.ts'
export { ClusterList } from './ClusterList.tsx'
export { knownLineOf } from './known-line.ts'
export { createLodging } from './lodging.ts'
export { Tip } from './Tip.tsx'
