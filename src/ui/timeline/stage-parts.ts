/** The chunk of what the stage can do without in its first picture. */
export { BandNames } from './BandNames.tsx'
export { createFoundInLabels } from './found-in-labels.ts'
export { mountOverviewGestures } from './overview-gestures.ts'
export { mountGestures } from './stage-gestures.ts'
