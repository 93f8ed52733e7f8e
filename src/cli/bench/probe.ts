/** What the bench leaves in each page before its own scripts run, so that nothing is asked for while it is measured. */
type Probe = {
  /** When the mark was first set at or after that time, in ms since the page was asked for; waits for it. */
  readonly marked: (name: string, since: number) => Promise<number>
  /** When the mouse was clicked, likewise. */
  readonly clicks: readonly number[]
  /** When a key was pressed. */
  readonly keys: readonly number[]
  /** Starts to record how far apart the frames are. */
  readonly watchFrames: () => void
  /** Stops, and gives the distances in ms. */
  readonly frames: () => readonly number[]
  /** The longest task of the main thread so far, in ms; 50 if none was longer, since the browser tells of no shorter one. */
  readonly longestTask: () => number
  /** Once two frames have passed and the page has nothing to do; what says that it is busy is waited for, a while. */
  readonly settled: () => Promise<void>
}

declare global {
  var benchProbe: Probe
}

/** Runs in the page, so it can use nothing from outside of itself. */
export function installProbe(): void {
  const clicks: number[] = []
  addEventListener(
    'click',
    ({ timeStamp, isTrusted, detail }) => isTrusted && detail > 0 && clicks.push(timeStamp),
    true,
  )

  const keys: number[] = []
  addEventListener('keydown', ({ timeStamp, isTrusted }) => isTrusted && keys.push(timeStamp), true)

  let longest = 50
  new PerformanceObserver(tasks => {
    for (const { duration } of tasks.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask' })

  let instants: number[] = []
  let frame = 0
  const watch = (now: number) => {
    instants.push(now)
    frame = requestAnimationFrame(watch)
  }

  globalThis.benchProbe = {
    clicks,
    keys,
    marked(name, since) {
      const found = () => performance.getEntriesByName(name, 'mark').find(mark => mark.startTime >= since)?.startTime
      return new Promise(resolve => {
        const observer = new PerformanceObserver(check)
        function check() {
          const at = found()
          if (at === undefined) return
          observer.disconnect()
          resolve(at)
        }
        observer.observe({ type: 'mark' })
        check()
      })
    },
    longestTask: () => longest,
    watchFrames() {
      instants = []
      frame = requestAnimationFrame(watch)
    },
    frames() {
      cancelAnimationFrame(frame)
      return instants.slice(1).map((instant, i) => instant - (instants[i] ?? 0))
    },
    // Not an idle callback: where no frame is due, headless Chromium calls none.
    async settled() {
      const frame = () => new Promise(requestAnimationFrame)
      const patience = performance.now() + 3_000
      for (let i = 0; i < 2; i++) await frame()
      while (document.querySelector('[aria-busy=true]') && performance.now() < patience) await frame()
      await scheduler.postTask(() => {}, { priority: 'background' })
    },
  }
}
