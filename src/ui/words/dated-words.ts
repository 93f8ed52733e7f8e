import type { WorkType } from '../../citing/type-names.ts'
import type { Source } from '../../model/timeline-event.ts'

/** Not all that bears a date was published on it. */
type Dating = {
  /** To stand before the date. */
  readonly verb: 'Published' | 'Dated' | 'Given' | 'Broadcast'
  readonly heading: string
  readonly name: 'Date of publication' | 'Date'
}

const PUBLISHED: Dating = { verb: 'Published', heading: 'When it was published', name: 'Date of publication' }
const DATED: Dating = { verb: 'Dated', heading: 'When it is dated', name: 'Date' }
const GIVEN: Dating = { verb: 'Given', heading: 'When it was given', name: 'Date' }

const DATINGS: Partial<Readonly<Record<WorkType, Dating>>> = {
  document: DATED,
  graphic: DATED,
  legal_case: DATED,
  legislation: DATED,
  manuscript: DATED,
  map: DATED,
  motion_picture: DATED,
  personal_communication: DATED,
  song: DATED,
  treaty: DATED,
  hearing: GIVEN,
  interview: GIVEN,
  speech: GIVEN,
  broadcast: { verb: 'Broadcast', heading: 'When it was broadcast', name: 'Date' },
}

/** What the date of a document is of, by its type. */
export const datingOf = ({ csl }: Pick<Source, 'csl'>): Dating => (csl && DATINGS[csl.type]) ?? PUBLISHED
