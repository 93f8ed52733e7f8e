import type { Result } from '../../lib/result.ts'
import type { EventLabel } from '../../model/collection.ts'
import type { EventColumns } from '../../model/event-columns.ts'
import type { FacetColumns } from '../../model/facet-column.ts'
import type { Problem } from '../../model/problem.ts'
import type { Searched } from '../../model/search/build-index.ts'
import type { CollectionHead, EventId, TimelineEvent } from '../../model/timeline-event.ts'
import type { Progress } from '../packed/read-groups.ts'
import type { Step } from './messages.ts'
import type { Aside } from './stand-aside.ts'

type Read<T> = Promise<Result<T, readonly Problem[]>>

/** A dataset too large for the page, whichever way it is stored: columns first, then facets, then what is asked for. */
export type HeldDataset = {
  readonly head: CollectionHead
  readonly pending: Step
  readonly columns: (progress: Progress) => Read<EventColumns>
  /**
   * Everything that filters need; a dataset that was not yet checked is checked with it, from end to end. `goOn` is awaited
   * between parts of it.
   */
  readonly facets: (progress: Progress, goOn: Aside['goOn']) => Read<FacetColumns>
  /** Rows [from, to), each checked before it is given. */
  readonly events: (from: number, to: number) => Read<readonly TimelineEvent[]>
  /** Of rows that ascend. */
  readonly labels: (rows: readonly number[]) => Read<readonly EventLabel[]>
  /** What a query is looked for in. */
  readonly searched: () => Read<Searched>
  readonly rowOf: (id: EventId) => Promise<number | undefined>
}

/** A dataset that is not too large. */
export type WholeDataset = {
  readonly head: CollectionHead
  readonly whole: readonly TimelineEvent[]
  /** What else is to be said of it to its editor: warnings, which stop nobody. Looked for when it is called. */
  readonly remarks: () => readonly Problem[]
}
