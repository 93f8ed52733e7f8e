/** What became of an event. Their places in this list are stored in files (`event-columns.ts`): add at the end only. */
export const STATUSES = ['occurred', 'planned', 'alleged', 'disputed', 'did-not-occur'] as const
export type Status = (typeof STATUSES)[number]

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  occurred: 'Occurred',
  planned: 'Planned',
  alleged: 'Alleged',
  disputed: 'Disputed',
  'did-not-occur': 'Did not occur',
}
