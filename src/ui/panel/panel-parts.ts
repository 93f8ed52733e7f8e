/**
 * The chunk of what shows an event or a source: the panel and the story. One for all: it is fetched before the first
 * click, and several would have most of their parts in common, which would then be in the script that every reader waits for.
 */
export { Story } from '../story/Story.tsx'
export { Sheet } from './sheets.tsx'
