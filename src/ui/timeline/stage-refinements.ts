/** The chunk of what the stage can do without until the page is idle. */
export { ClusterList } from './ClusterList.tsx'
export { fasterSurface } from './faster-surface.ts'
export { knownLayer, publicationLayer } from './layers-beside.ts'
export { createLodging } from './lodging.ts'
export { createMarkMotion } from './mark-motion.ts'
export { painterFor } from './painter-for.ts'
export { rehearse } from './rehearse.ts'
export { Tip } from './Tip.tsx'
