/** What a run of a command comes to. `run-command.mjs` prints and exits; no command does. */
export type Outcome = {
  /** 0: done. 1: the dataset has problems. 2: it could not run. */
  readonly status: 0 | 1 | 2
  /** For stdout. */
  readonly output: string
  /** For stderr: why it could not run. */
  readonly complaint: string
}

export const done = (output: string): Outcome => ({ status: 0, output, complaint: '' })

export const couldNotRun = (complaint: string): Outcome => ({ status: 2, output: '', complaint })
