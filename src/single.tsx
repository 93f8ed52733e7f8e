import { readDataset } from './data/read-dataset.ts'
import { ensure } from './lib/assert.ts'
import { breathe } from './lib/breathe.ts'
import { DATASET_ID, VIEW_ID } from './one-file/one-file.ts'
import { createTimelineStore } from './store/timeline-store.ts'
import './ui/base.css'
import { mountApp } from './ui/mount.tsx'
import { bindAddress } from './url/bind-address.ts'
import { readEmbed } from './url/read-embed.ts'

/** Starts the page in one file: as `main.tsx` does, but the dataset is in it, and there is nothing to fetch. */
const store = createTimelineStore()
const block = (id: string) => ensure(document.getElementById(id), id).textContent

openAsKept()
const { address } = bindAddress(store, window, { isOneFile: true })
await mountApp(store, { isOneFile: true, isEmbedded: readEmbed(window.location.search), address })
// In a task of its own, so that the frame of the page stands while a larger one is checked.
await breathe()

const dataset = readDataset(block(DATASET_ID))
if (dataset.ok) {
  performance.mark('whence:data-ready')
  store.getState().receive(dataset.value)
} else store.getState().fail(dataset.error, 'the dataset in this page')

/** Whoever made the file may have wanted it to open with a view; an address that asks for another goes before. */
function openAsKept(): void {
  const view: unknown = JSON.parse(block(VIEW_ID))
  if (typeof view !== 'string' || view === '' || window.location.search !== '') return
  try {
    window.history.replaceState(null, '', `${view}${window.location.hash}`)
  } catch {
    // Some browsers let no file on a disk change its address; it opens with the opening view.
  }
}
