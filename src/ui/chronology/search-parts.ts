/** The chunk of what the chronology says of a search. */
export { FoundLine } from './FoundLine.tsx'
export { NothingFound } from './NothingFound.tsx'
