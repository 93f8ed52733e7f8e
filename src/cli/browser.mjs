// @ts-check
/** Finds a Chromium for the browser tests, or brings one. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runTool } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Path of an installed Chromium or Chrome: `CHROMIUM` in the environment, the search path, the usual places. */
export function findBrowser() {
  const given = process.env.CHROMIUM
  if (given && existsSync(given)) return given
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...folders.flatMap(folder => NAMES.map(name => join(folder, name))), ...PLACES].find(existsSync)
}

/**
 * An installed browser, else Playwright's own, else Debian's package.
 * @returns {Promise<string | undefined>} its path; undefined where none could be had
 */
export async function prepareBrowser() {
  const found = findBrowser() ?? (await findPlaywrightBrowser())
  if (found) return found
  console.log('No Chromium or Chrome found; fetching one …')
  if (runTool('@playwright/test', ['install', 'chromium']) === 0) return findPlaywrightBrowser()
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Playwright’s own browser could not be fetched; trying Debian’s package …')
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } }
    run('apt-get', ['update'], quiet)
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], quiet)
  }
  return findBrowser()
}

async function findPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : undefined
}
