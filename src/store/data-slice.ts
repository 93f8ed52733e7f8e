import type { StateCreator } from 'zustand/vanilla'
import { openingSpan } from '../model/opening-span.ts'
import type { Problem } from '../model/problem.ts'
import type { Collection } from '../model/timeline-event.ts'
import type { TimelineState } from './timeline-store.ts'

export type Dataset =
  | { readonly status: 'loading' }
  /** `where`: the file or address that could not be read. */
  | { readonly status: 'failed'; readonly problems: readonly Problem[]; readonly where: string }
  | { readonly status: 'ready'; readonly collection: Collection }

export type DataInputs = { readonly dataset: Dataset }

export type DataActions = {
  /** Takes in a collection, and opens the view on it unless someone has already said what to view. */
  receive(collection: Collection): void
  fail(problems: readonly Problem[], where: string): void
}

export const DATA_AT_START: DataInputs = { dataset: { status: 'loading' } }

export const createDataSlice: StateCreator<TimelineState, [], [], DataActions> = set => ({
  receive: collection =>
    set(({ viewport, viewportBy }) => ({
      dataset: { status: 'ready', collection },
      viewport: viewportBy === 'start' ? openingSpan(collection.events) : viewport,
    })),
  fail: (problems, where) => set({ dataset: { status: 'failed', problems, where } }),
})
