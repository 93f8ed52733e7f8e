import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import shippedDataset from '../data/events.json?url'
import { loadDataset } from './data/load-dataset.ts'
import { ensure } from './lib/assert.ts'
import { err, type Result } from './lib/result.ts'
import type { Problem } from './model/problem.ts'
import type { Collection } from './model/collection.ts'
import { createTimelineStore } from './store/timeline-store.ts'
import { App } from './ui/App.tsx'
import './ui/base.css'
import { StoreContext } from './ui/store-context.tsx'
import { bindAddress } from './url/bind-address.ts'
import { readDataAddress } from './url/data-address.ts'

/** Set by `vite.config.ts`: SHA-256 of the shipped dataset's bytes, which passed the check when the page was built. */
declare const CHECKED_DATASET_SHA256: string | undefined

/** A larger file would take the page down before it could say why. */
const MAX_DATASET_BYTES = 256 * 1024 * 1024

/**
 * Starts everything: store, page, address, dataset. Rendering begins before the dataset arrives, so that the frame
 * of the page stands while it loads.
 */
const store = createTimelineStore()
bindAddress(store, window)

createRoot(ensure(document.getElementById('root'), '#root')).render(
  <StrictMode>
    <StoreContext value={store}>
      <App />
    </StoreContext>
  </StrictMode>,
)

const { data } = readDataAddress(window.location.search, window.location.href)
const address = data ?? shippedDataset
const dataset = await fetchDataset(address)
if (dataset.ok) {
  performance.mark('whence:data-ready')
  store.getState().receive(dataset.value)
} else store.getState().fail(dataset.error, address)

async function fetchDataset(url: string): Promise<Result<Collection, readonly Problem[]>> {
  try {
    const response = await fetch(url)
    if (!response.ok) return unreadable(`the server answered ${response.status} ${response.statusText}`.trim())
    const bytes = await response.arrayBuffer()
    if (bytes.byteLength > MAX_DATASET_BYTES)
      return unreadable(`the file has ${bytes.byteLength} bytes; this page reads up to ${MAX_DATASET_BYTES}`)
    return await loadDataset(bytes, CHECKED_DATASET_SHA256)
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error))
  }
}

function unreadable(message: string): Result<never, readonly Problem[]> {
  const hint = 'check the address, and that the file is served as it is'
  return err([{ rule: 'readable', level: 'error', where: 'file', message, hint }])
}
