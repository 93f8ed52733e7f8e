/** The chunk of what the chronology says of a search, and of the way from the search into it. */
export { FoundLine } from './FoundLine.tsx'
export { goToFirst } from './first-found.ts'
export { NothingFound } from './NothingFound.tsx'
