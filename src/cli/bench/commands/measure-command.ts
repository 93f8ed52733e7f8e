import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { messageOf } from '../../../lib/message-of.ts'
import { err, ok, type Result } from '../../../lib/result.ts'

export type CommandFigures = {
  readonly status: number
  /** By the clock, from the start of its process to the end. */
  readonly seconds: number
  /** Of all its threads. */
  readonly cpuSeconds: number
  /** The most that it ever had in memory. */
  readonly peakMb: number
}

/** Runs a script of the project in a Node of its own, and says what it took; an error if it did not come to an end. */
export async function measureCommand(
  root: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<Result<CommandFigures, string>> {
  const reporter = pathToFileURL(join(root, 'src/cli/bench/commands/report-usage.mjs')).href
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', reporter, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    // Node takes no fractions here, and the rest of a budget is one.
    timeout: Math.ceil(timeoutMs),
    killSignal: 'SIGKILL',
    env: { ...process.env, npm_lifecycle_event: '' },
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('exit', resolve)
    child.on('error', reject)
  }).then(status => ({ status, seconds: (performance.now() - begun) / 1_000 }))
  try {
    const [{ status, seconds }, complaint, usage] = await Promise.all([
      ended,
      text(child.stderr as Readable),
      text(child.stdio[3] as Readable),
    ])
    if (status === null && seconds * 1_000 >= timeoutMs)
      return err(`not finished within ${Math.round(timeoutMs / 1_000)} s`)
    if (status === null || usage === '') return err(lastLine(complaint) ?? 'it ended without a word')
    const { peakKb, cpuTime }: { peakKb: number; cpuTime: number } = JSON.parse(usage)
    return ok({ status, seconds, cpuSeconds: cpuTime / 1e6, peakMb: peakKb / 1_024 })
  } catch (error) {
    return err(messageOf(error))
  }
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) || undefined
