// Ahead of the others: what the page shares with its other scripts is evaluated in one task, and its own in the next.
import './lib/next-task.ts'
import shippedDataset from '../data/events.json?url'
import { loadDataset } from './data/load-dataset.ts'
import { ensure } from './lib/assert.ts'
import { breathe } from './lib/breathe.ts'
import { messageOf } from './lib/message-of.ts'
import { err, type Result } from './lib/result.ts'
import type { Collection } from './model/collection.ts'
import { type Problem, unreadable } from './model/problem.ts'
import { createTimelineStore } from './store/timeline-store.ts'
import './ui/base.css'
import { mountApp } from './ui/mount.tsx'
import { bindAddress } from './url/bind-address.ts'
import { readDataAddress } from './url/data-address.ts'
import { readEmbed } from './url/read-embed.ts'

/** Set by `build/checked-dataset-plugin.ts`: SHA-256 of the shipped dataset's bytes, which passed the check when the page was built. */
declare const CHECKED_DATASET_SHA256: string | undefined

/** What the shipped collection is set in besides the frame of the page: each face that came later would have all laid out anew. */
const FACES = [
  ['1em "Source Sans 3 Variable"', 'ə'],
  ['1em "Source Serif 4 Variable"', 'ə'],
  ['italic 1em "Source Serif 4 Variable"'],
] as const

/**
 * Starts everything: store, page, address, dataset. Rendering begins before the dataset arrives, so that the frame
 * of the page stands while it loads.
 */
const store = createTimelineStore()
const { address } = bindAddress(store, window)
const { data } = readDataAddress(window.location.search, window.location.href)
// Both on their way while the frame of the page is rendered.
const worker = data === undefined ? undefined : startWorker(data)
const other = data === undefined ? undefined : import('./open-other.ts')

// To read the scripts takes about as long as to render the frame: neither waits for the other's end.
await breathe()
const standing = mountApp(store, {
  isOneFile: false,
  isEmbedded: readEmbed(window.location.search),
  dataset: data === undefined ? undefined : new URL(data, window.location.href),
  address,
  startPainter,
})

if (data === undefined) await openShipped()
else await openOther(data).catch((error: unknown) => store.getState().fail(unreadable(messageOf(error)), data))

/** The shipped dataset passed the whole check when the page was built, and is small: it needs neither check nor worker. */
async function openShipped(): Promise<void> {
  // One that cannot be had now is asked for again where it is used.
  for (const [face, letter] of FACES) document.fonts.load(face, letter).catch(() => {})
  const dataset = await fetchDataset(shippedDataset)
  // The frame stands before there is something in it, and reading the events is a task of its own.
  await standing
  await breathe()
  if (dataset.ok) {
    // A query in the address is answered by the first picture. If the search cannot be fetched, its field asks again.
    if (new URLSearchParams(window.location.search).has('q')) await dataset.value.search.load().catch(() => undefined)
    performance.mark('whence:data-ready')
    store.getState().receive(dataset.value)
  } else store.getState().fail(dataset.error, shippedDataset)
}

async function openOther(url: string): Promise<void> {
  const way = ensure(await other, 'the way to other datasets')
  way.openOther(store, ensure(worker, 'a worker'), url)
}

function startPainter(): Worker {
  return new Worker(new URL('./draw/painter/painter.worker.ts', import.meta.url), { type: 'module' })
}

function startWorker(url: string): Worker {
  const worker = new Worker(new URL('./data/worker/dataset.worker.ts', import.meta.url), { type: 'module' })
  // It may fail before there is anyone else who listens.
  worker.onerror = ({ message }) =>
    store.getState().fail(unreadable(message || 'the worker failed', 'load the page again'), url)
  return worker
}

async function fetchDataset(url: string): Promise<Result<Collection, readonly Problem[]>> {
  try {
    const response = await fetch(url)
    if (!response.ok) return err(unreadable(`the server answered ${response.status} ${response.statusText}`.trim()))
    return await loadDataset(await response.arrayBuffer(), CHECKED_DATASET_SHA256)
  } catch (error) {
    return err(unreadable(messageOf(error)))
  }
}
