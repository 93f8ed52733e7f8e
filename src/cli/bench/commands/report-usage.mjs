// @ts-check
/** Given to Node by `--import`: when the command ends, says on the fourth stream what it took. Works on any system. */
import { readFileSync, writeSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, JSON.stringify({ peakKb: peakKb(), cpuTime: userCPUTime + systemCPUTime }))
})

/** Linux has a better figure than `maxRSS`, which there begins with what the parent held when it forked. */
function peakKb() {
  try {
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    if (peak) return Number(peak)
  } catch {
    // Another system.
  }
  return process.resourceUsage().maxRSS
}
