/** The chunk of what the stage can do without at first. */
export { createLodging } from './lodging.ts'
export { mountGestures } from './stage-gestures.ts'
export { Tip } from './Tip.tsx'
