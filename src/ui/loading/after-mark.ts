/** Once the page has set a performance mark, which it may have done already. */
export const afterMark = (name: string) =>
  new Promise<void>(resolve => {
    const observer = new PerformanceObserver(marks => {
      if (marks.getEntriesByName(name).length === 0) return
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'mark', buffered: true })
  })
