/** The chunk of what the stage can do without until the page is idle. */
export { ClusterList } from './ClusterList.tsx'
export { EmptyView } from './EmptyView.tsx'
export { fasterSurface } from './faster-surface.ts'
export { MoreGroups } from './MoreGroups.tsx'
export { painterFor } from './painter-for.ts'
export { refinedPicture } from './refined-picture.ts'
export { Tip } from './Tip.tsx'
