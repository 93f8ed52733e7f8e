/** The record of an event that was withdrawn, as a dataset has it. */
export const GONE = {
  type: 'event',
  id: 'consulate-in-kapan',
  title: 'Iran opens a consulate',
  date: '2024-05-03',
  reason: 'It is the same as another event',
  replacedBy: 'kapan-consulate',
} as const
