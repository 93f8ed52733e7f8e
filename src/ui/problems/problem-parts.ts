/** The chunk of what a page shows that has problems, or remarks: most have none. */
export { Remarks } from '../own-file/Remarks.tsx'
export { Notice } from './Notice.tsx'
export { Problems } from './Problems.tsx'
