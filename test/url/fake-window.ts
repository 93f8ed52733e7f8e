/** The part of a browser window that `bindAddress` uses: an address bar with a history that can be looked at. */
import type { bindAddress } from '../../src/url/bind-address.ts'

type BrowserWindow = Parameters<typeof bindAddress>[1]

export function createFakeWindow(search = '') {
  const base = 'https://example.org/whence/'
  const entries = [new URL(search, base)]
  const events = new EventTarget()
  let at = 0
  const here = () => entries[at] ?? new URL(base)
  /** How many more calls the browser takes before it refuses, as Safari does. */
  let callsLeft = Number.POSITIVE_INFINITY
  const spend = () => {
    if (callsLeft-- <= 0) throw new DOMException('too many calls', 'SecurityError')
  }
  const tasks: (() => void)[] = []
  let isBusy = false
  const runTasks = () => {
    for (const run of tasks.splice(0)) run()
  }
  let reloads = 0
  const fake = {
    location: {
      reload: () => {
        reloads++
      },
      get search() {
        return here().search
      },
      get pathname() {
        return here().pathname
      },
      get hash() {
        return here().hash
      },
      get href() {
        return here().href
      },
    },
    history: {
      pushState: (_state: unknown, _title: string, url: string) => {
        spend()
        entries.splice(at + 1)
        entries.push(new URL(url, base))
        at++
      },
      replaceState: (_state: unknown, _title: string, url: string) => {
        spend()
        entries[at] = new URL(url, base)
      },
    },
    queueMicrotask: (run: () => void) => tasks.push(run) && !isBusy && runTasks(),
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  }
  const go = (by: number) => {
    at += by
    events.dispatchEvent(new Event('popstate'))
  }
  return {
    // Only the members above are there; the type of the rest is of no use to anyone.
    window: fake as unknown as BrowserWindow,
    /** The queries of all history entries, oldest first. */
    searches: () => entries.map(({ search: text }) => text),
    reloads: () => reloads,
    url: () => here().href.slice(base.length),
    back: () => go(-1),
    forward: () => go(1),
    followLink: (hash: string) => {
      fake.history.pushState(null, '', `${here().pathname}${here().search}${hash}`)
      go(0)
    },
    leave: () => {
      events.dispatchEvent(new Event('pagehide'))
    },
    /** Microtasks wait for the end of `act`; else they are done at once. */
    during: (act: () => void) => {
      isBusy = true
      act()
      isBusy = false
      runTasks()
    },
    refuseAfter: (calls: number) => {
      callsLeft = calls
    },
  }
}
