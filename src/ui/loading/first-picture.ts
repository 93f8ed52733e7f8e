import { FIRST_DRAW } from '../timeline/performance-marks.ts'
import { afterMark } from './after-mark.ts'

/** Once the first picture has been painted and marked: for code that nobody can use before. */
export const firstPicture = () => afterMark(FIRST_DRAW)
