import { type Contestant, FLOOR, US } from './contestants.ts'
import type { Entry, Skip } from './findings.ts'
import type { Dataset } from './setting.ts'

export const applies = ({ name }: Contestant, { form }: Dataset) =>
  form !== 'shipped' || name === US.name || name === FLOOR.name

/** Why the page should not be measured with that dataset (again), after what was found so far. */
export function whySkip(
  entries: readonly Entry[],
  { name }: Contestant,
  dataset: Dataset,
): Pick<Skip, 'why' | 'isHopeless'> | undefined {
  const isOurs = name === US.name
  if (isOurs && dataset.missing !== undefined) return { why: dataset.missing, isHopeless: false }
  const own = entries.filter(({ contestant }) => contestant === name)
  // Ours reads the packed file another way, so what it did with JSON says nothing of that.
  const failed = own.find(
    ({ dataset: key, events, run }) =>
      run.firstDrawMs === undefined && (isOurs ? key === dataset.key : events <= dataset.events),
  )
  if (failed) return { why: `did not finish at ${failed.events.toLocaleString('en')}`, isHopeless: true }
  // Whoever was stopped has no median over the rounds; another 90 s of waiting would not give it one.
  const stopped = own.find(({ dataset: key, run }) => key === dataset.key && run.stopped !== undefined)
  return stopped && !isOurs ? { why: 'was stopped in an earlier round', isHopeless: true } : undefined
}
