import { loadedLater } from '../hooks/loaded-later.tsx'

/**
 * Whether what is shown is the newest is asked once the page is usable: neither the question nor the fetching of all
 * files for the next visit keeps the first picture waiting.
 */
export const NoticesLater = loadedLater(async () => {
  await idle()
  return (await import('./Standing.tsx')).Standing
})

function idle(): Promise<void> {
  return new Promise(resolve => {
    const observer = new PerformanceObserver(list => {
      if (list.getEntriesByName('whence:idle').length === 0) return
      observer.disconnect()
      resolve()
    })
    observer.observe({ type: 'mark', buffered: true })
  })
}
