import { availableParallelism, cpus, loadavg } from 'node:os'
import { type Options, roundsOf } from '../options.ts'
import { type Box, type Dataset, WINDOW } from '../setting.ts'
import { amount } from './cells.ts'

const MB = 1024 * 1024

export type Machine = { readonly stage: Box; readonly version: string }

/** What must be known to read the figures. */
export function settingLines(options: Options, datasets: readonly Dataset[], { stage, version }: Machine): string[] {
  const [first] = cpus()
  const load = loadavg().map(value => value.toFixed(1))
  return [
    `${new Date().toISOString().slice(0, 16)}Z, Chromium ${version}, software rendering; ${availableParallelism()} × ${first?.model.trim()}; load ${load[0]} at the end.`,
    `Window ${WINDOW.width} × ${WINDOW.height}, stage ${Math.round(stage.width)} × ${Math.round(stage.height)} on every page. Medians of ${options.rounds} round(s), each in a fresh browser that has its own start behind it; ${options.pageTimeoutMs / 1_000} s a page. Whoever is stopped in a round is not measured in the next one.`,
    'A step is one input event, a 119 px turn of the wheel or 16 px of drag; its cost is the task time of the main thread until the next one, 33 ms later. Processor time leaves out what other threads and programs took of a task. Frames are watched on the way back, with an input in each.',
    'The floor fetches and parses the file and draws nothing; what its steps cost is the price of measuring.',
    ...datasets.filter(({ form }) => form === 'packed').map(dataset => packedLine(options, dataset)),
  ]
}

function packedLine(options: Options, { label, events, ours, peers, missing }: Dataset): string {
  const own = missing ? `no file (${missing})` : `a packed file of ${amount(ours.bytes / MB)} MB`
  return `${label} events: ours opens ${own}. The other pages, and the floor, get less than that holds, ${amount(peers.bytes / MB)} MB of JSON with titles, times already read and actors as numbers, because no browser parses the whole as one text. Medians of ${roundsOf(options, events)} round(s); ${options.hopelessTimeoutMs / 1_000} s for pages that make elements for each event.`
}
