import { FIRST_DRAW } from '../timeline/performance-marks.ts'

/** Once the first picture has been painted and marked: for code that nobody can use before. */
export const firstPicture = () =>
  new Promise<void>(resolve => {
    const observer = new PerformanceObserver(marks => {
      if (marks.getEntriesByName(FIRST_DRAW).length === 0) return
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'mark', buffered: true })
  })
