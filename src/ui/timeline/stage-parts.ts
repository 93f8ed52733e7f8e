/**
 * The chunk of what nobody can use before the first picture stands: what moves the stage, and the switch of views, which
 * alone would cost two requests and more bytes.
 */
export { ViewSwitch } from '../chronology/ViewSwitch.tsx'
export { BandNames } from './BandNames.tsx'
export { createFoundInLabels } from './found-in-labels.ts'
export { mountOverviewGestures } from './overview-gestures.ts'
export { mountGestures } from './stage-gestures.ts'
