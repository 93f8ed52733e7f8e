/**
 * The chunk of what nobody can use before the first picture stands: what moves the stage, what keeps the list in step with it,
 * the names of bands, the switch of views, and printing. Each alone would cost a request, and more bytes.
 */
export { keepInStep } from '../chronology/keep-in-step.ts'
export { ViewSwitch } from '../chronology/ViewSwitch.tsx'
export { PrintingWhenWanted } from '../print/PrintingWhenWanted.tsx'
export { BandNames } from './BandNames.tsx'
export { mountOverviewGestures } from './overview-gestures.ts'
export { createStageCommands } from './stage-commands.ts'
export { mountGestures } from './stage-gestures.ts'
