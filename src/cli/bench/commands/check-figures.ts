import { join } from 'node:path'
import type { Dataset } from '../setting.ts'
import { type CommandFigures, measureCommand } from './measure-command.ts'

/** What `npm run check` took for one file. */
export type CheckRun = {
  readonly dataset: string
  readonly label: string
  readonly events: number
  readonly bytes: number
  readonly figures?: CommandFigures
  /** Why there are none. */
  readonly failed?: string
}

const COMMAND = 'src/cli/check.mjs'
/** Status of a check that could not read its file. */
const COULD_NOT_RUN = 2

type Task = {
  readonly root: string
  /** What is served under `/`. */
  readonly folder: string
  readonly timeoutMs: number
}

/** The shipped collection, and of the others those two that say most: how the memory grows towards the largest. */
export function datasetsToCheck(datasets: readonly Dataset[], most: number): readonly Dataset[] {
  const synthetic = datasets.filter(({ form, events }) => form === 'json' && events <= most)
  const shipped = datasets.filter(({ form }) => form === 'shipped')
  return [...shipped, ...synthetic.toSorted((a, b) => a.events - b.events).slice(-2)]
}

/** The first run of a checkout bundles the command, which is not what is measured. */
export async function warmUp(root: string): Promise<void> {
  await measureCommand(root, [COMMAND, '--help'], 60_000)
}

export async function measureCheck({ root, folder, timeoutMs }: Task, dataset: Dataset): Promise<CheckRun> {
  const { key, label, events, ours } = dataset
  const about = { dataset: key, label, events, bytes: ours.bytes }
  const ran = await measureCommand(root, [COMMAND, join(folder, ours.url)], timeoutMs)
  if (!ran.ok) return { ...about, failed: ran.error }
  if (ran.value.status >= COULD_NOT_RUN) return { ...about, failed: `it ended with status ${ran.value.status}` }
  return { ...about, figures: ran.value }
}
