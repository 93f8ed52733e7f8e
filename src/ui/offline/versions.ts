import { isOpened } from '../../opened/is-opened.ts'

/**
 * The page's part in working offline: registers the service worker (`src/offline`) and learns from the browser whether
 * a newer version of the page waits, and whether this one came from the cache without a network.
 */
export type Standing = {
  /** A newer version is there, or has taken the place of this one in another tab. */
  readonly isOld: boolean
  /** Without network, when this version was fetched, in ms. */
  readonly fetched: number | undefined
}

export const CURRENT: Standing = { isOld: false, fetched: undefined }

const WORKER = 'service-worker.js'
const ASK_EVERY_MS = 60 * 60 * 1000

/**
 * An embedded page says what it is, but a stranger's page is not the place to settle in a browser: `registers`. `dataset`:
 * where that lies which is open, unless it is the shipped one.
 */
export function watchVersions(
  { registers, dataset }: { readonly registers: boolean; readonly dataset: URL | undefined },
  tell: (change: Partial<Standing>) => void,
): () => void {
  const browser = navigator.serviceWorker
  // Not outside a secure context; nor while developing, when there is no worker to register.
  if (!browser || !import.meta.env.PROD) return () => {}
  const ended = new AbortController()
  const { signal } = ended
  const watched = browser.controller ?? undefined

  /** `undefined`: the network can be reached. */
  const say = (fetched: number | undefined) => !signal.aborted && tell({ fetched })
  const sayOffline = async () => watched && say(await askFetched(watched))
  if (!navigator.onLine) sayOffline().catch(() => undefined)
  // Browsers that are told to keep nothing refuse; the page is then what it is without a service worker.
  if (registers) register({ browser, watched, dataset, signal, tell, say, sayOffline }).catch(() => undefined)
  else addEventListener('online', () => say(undefined), { signal })
  return () => ended.abort()
}

type Watch = {
  readonly browser: ServiceWorkerContainer
  /** What the page came from; nothing on a first visit. */
  readonly watched: ServiceWorker | undefined
  readonly dataset: URL | undefined
  readonly signal: AbortSignal
  readonly tell: (change: Partial<Standing>) => void
  readonly say: (fetched: number | undefined) => void
  readonly sayOffline: () => Promise<unknown>
}

async function register({ browser, watched, dataset, signal, tell, say, sayOffline }: Watch): Promise<void> {
  // A page that had no worker gets its first one: nothing has changed under it. One that had has lost its files.
  let had = watched
  const onChange = () => {
    if (had) tell({ isOld: true })
    had = browser.controller ?? undefined
  }
  browser.addEventListener('controllerchange', onChange, { signal })
  const registration = await browser.register(new URL(WORKER, document.baseURI), { updateViaCache: 'none' })
  const look = () => registration.waiting && browser.controller && tell({ isOld: true })
  const lookWhenInstalled = () => registration.installing?.addEventListener('statechange', look, { signal })
  registration.addEventListener('updatefound', lookWhenInstalled, { signal })
  lookWhenInstalled()
  look()
  if (!watched) void keepDataset(browser, dataset)

  // Browsers look for a newer version some time after they opened a page; tabs stay open for weeks.
  let asked = Number.NEGATIVE_INFINITY
  const ask = async (everyMs = 0) => {
    if (document.hidden || !navigator.onLine || Date.now() < asked + everyMs) return
    asked = Date.now()
    await registration.update().then(() => say(undefined), sayOffline)
  }
  document.addEventListener('visibilitychange', () => ask(ASK_EVERY_MS), { signal })
  addEventListener('online', () => ask(), { signal })
  // On a first visit all of it has just come.
  if (watched) await ask()
}

/**
 * The dataset of the first visit was fetched before there was a service worker to keep it. That does all of it: a large
 * file that ran through the page once more would stop the hand that is at work there.
 */
async function keepDataset(browser: ServiceWorkerContainer, dataset: URL | undefined): Promise<void> {
  // Of a file from a disk there is a copy already; of a packed one there can be none.
  if (!dataset || isOpened(dataset.href) || /\.parquet$/i.test(dataset.pathname)) return
  if (!browser.controller)
    await new Promise(resolve => browser.addEventListener('controllerchange', resolve, { once: true }))
  browser.controller?.postMessage({ keep: dataset.href })
}

/** When the version that this page is of was fetched. A worker that does not answer is none of ours. */
function askFetched(worker: ServiceWorker): Promise<number | undefined> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }: MessageEvent<unknown>) =>
      resolve(typeof data === 'string' ? Date.parse(data) : undefined)
    worker.postMessage('fetched', [port2])
  })
}

/** Reloads with the newer version. Other tabs keep what they show, and are told. */
export async function takeNewVersion(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  const { waiting } = registration ?? {}
  if (!waiting) return window.location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
  waiting.postMessage('take over')
}
