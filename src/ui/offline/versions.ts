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
const LOOK_EVERY_MS = 60 * 60 * 1000

/** An embedded page says what it is, but a stranger's page is not the place to settle in a browser: `registers`. */
export function watchVersions(registers: boolean, tell: (change: Partial<Standing>) => void): () => void {
  const browser = navigator.serviceWorker
  // Not outside a secure context; nor while developing, when there is no worker to register.
  if (!browser || !import.meta.env.PROD) return () => {}
  const ended = new AbortController()
  const { signal } = ended
  const watched = browser.controller

  const sayFetched = async () => {
    const fetched = navigator.onLine || !watched ? undefined : await askFetched(watched)
    if (!signal.aborted) tell({ fetched })
  }
  addEventListener('online', sayFetched, { signal })
  sayFetched().catch(console.error)
  // Browsers that are told to keep nothing refuse; the page is then what it is without a service worker.
  if (registers) register(browser, watched, signal, tell).catch(() => undefined)
  return () => ended.abort()
}

async function register(
  browser: ServiceWorkerContainer,
  watched: ServiceWorker | null,
  signal: AbortSignal,
  tell: (change: Partial<Standing>) => void,
): Promise<void> {
  // A page that had no worker gets its first one: nothing has changed under it. One that had has lost its files.
  browser.addEventListener('controllerchange', () => watched && tell({ isOld: true }), { signal })
  const registration = await browser.register(new URL(WORKER, document.baseURI), { updateViaCache: 'none' })
  const look = () => registration.waiting && browser.controller && tell({ isOld: true })
  const lookWhenInstalled = () => registration.installing?.addEventListener('statechange', look, { signal })
  registration.addEventListener('updatefound', lookWhenInstalled, { signal })
  lookWhenInstalled()
  look()

  // Registering looks for a newer version by itself; tabs stay open for weeks.
  let looked = Date.now()
  const lookAgain = () => {
    if (document.hidden || !navigator.onLine || Date.now() < looked + LOOK_EVERY_MS) return
    looked = Date.now()
    registration.update().catch(() => undefined) // Without a network there is nothing newer to be had.
  }
  document.addEventListener('visibilitychange', lookAgain, { signal })
  addEventListener(
    'online',
    () => {
      looked = 0
      lookAgain()
    },
    { signal },
  )
  if (!watched) await keepDataset(browser)
}

/** The dataset of the first visit was fetched before there was a worker to keep it. The browser has it at hand. */
async function keepDataset(browser: ServiceWorkerContainer): Promise<void> {
  const data = new URLSearchParams(window.location.search).get('data')
  if (data === null || /\.parquet$/i.test(data)) return
  if (!browser.controller)
    await new Promise(resolve => browser.addEventListener('controllerchange', resolve, { once: true }))
  const response = await fetch(new URL(data, document.baseURI), { cache: 'force-cache' })
  await response.body?.pipeTo(new WritableStream())
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
