/** The chunk of what a facet has once something is chosen or looked for in it. */
export { Companions } from './Companions.tsx'
export { FoundValues } from './FoundValues.tsx'
export { ModeChoice } from './ModeChoice.tsx'
