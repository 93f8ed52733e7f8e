/** The chunk of what the stage can do without until the page is idle. */
export { publicationStrip } from '../../layout/publication-strip.ts'
export { ClusterList } from './ClusterList.tsx'
export { fasterSurface } from './faster-surface.ts'
export { knownLineOf } from './known-line.ts'
export { createLodging } from './lodging.ts'
export { createMarkMotion } from './mark-motion.ts'
export { painterFor } from './painter-for.ts'
export { Tip } from './Tip.tsx'
