/** The chunk of what a page shows that has problems: most have none. */
export { Notice } from './Notice.tsx'
export { Problems } from './Problems.tsx'
