// @ts-check
/**
 * `npm test`: everything that must hold before a change is kept, from types to the built page in a real browser. Each
 * step runs even if an earlier one failed, so that one run names every fault. Ends with `N passed, N failed`.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareBrowser } from './browser.mjs'
import { prepareDependencies } from './prepare.mjs'
import { ROOT } from './root.mjs'
import { run, runNpm, runTool } from './run.mjs'

prepareDependencies()

const REPORTS = join(ROOT, 'test-results')
let passed = 0
let failed = 0

/**
 * Counts a step that either holds or does not.
 * @param {string} name
 * @param {boolean} holds
 */
function count(name, holds) {
  if (holds) passed += 1
  else failed += 1
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}`)
}

/**
 * Adds the counts of a runner's JSON report. A runner that failed without any failing test (no tests, a crash) counts
 * as one failure, so that it cannot pass in silence.
 * @param {string} name
 * @param {number} status
 * @param {() => {passed: number, failed: number}} read
 */
function countReport(name, status, read) {
  let counts = { passed: 0, failed: 0 }
  try {
    counts = read()
  } catch (error) {
    console.error(`${name} left no report: ${error}`)
  }
  if (counts.failed === 0 && (status !== 0 || counts.passed === 0)) counts.failed = 1
  passed += counts.passed
  failed += counts.failed
  console.log(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${counts.passed} passed, ${counts.failed} failed`)
}

/** @param {string} file */
const readReport = file => JSON.parse(readFileSync(join(REPORTS, file), 'utf8'))

rmSync(REPORTS, { recursive: true, force: true })

count('types', runTool('typescript', ['-p', '.']) === 0)
count('lint and format', runNpm(['run', '--silent', 'lint']) === 0)

// The articles are not ours to publish, so they lie beside the project, where they do at all.
const SOURCES = join(ROOT, '../shared/sources')
const isVerified = existsSync(SOURCES)
const dataset = run(process.execPath, ['src/cli/check.mjs', ...(isVerified ? ['--sources', SOURCES] : [])])
const verified = isVerified
  ? 'quotes verified against ../shared/sources'
  : 'quotes NOT re-verified: no ../shared/sources'
count(`dataset, ${verified}`, dataset === 0)

const unit = runTool('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/unit.json',
])
countReport('unit tests in two time zones', unit, () => {
  const { numPassedTests, numFailedTests } = readReport('unit.json')
  return { passed: numPassedTests, failed: numFailedTests }
})

const isBuilt = runTool('vite', ['build', '--logLevel', 'warn']) === 0
count('build', isBuilt)

const browser = isBuilt ? await prepareBrowser() : undefined
if (browser) {
  const status = runTool('@playwright/test', ['test'], { env: { CHROMIUM: browser } })
  countReport('browser tests', status, () => {
    const { expected, unexpected, flaky } = readReport('browser.json').stats
    return { passed: expected + flaky, failed: unexpected }
  })
} else if (isBuilt) {
  console.error('No Chromium or Chrome could be found or installed; name one in the environment as CHROMIUM.')
  count('browser tests', false)
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
