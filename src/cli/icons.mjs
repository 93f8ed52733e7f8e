// @ts-check
/** `npm run icons`: draws `public/icon.svg` as the PNG files that the manifest names. Only when the icon has changed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareBrowser } from './browser.mjs'
import { prepareDependencies } from './prepare.mjs'
import { ROOT } from './root.mjs'

prepareDependencies()
const executablePath = await prepareBrowser()
if (!executablePath) {
  console.error('No Chromium or Chrome could be found or installed; name one in the environment as CHROMIUM.')
  process.exit(2)
}
const { chromium } = await import('@playwright/test')

/** On paper, and within the circle that systems may cut an icon to: a centred one of four fifths. */
const SHARE = 0.62
const PAPER = '#fcfbf8'

const svg = readFileSync(join(ROOT, 'public/icon.svg')).toString('base64')
const isRoot = process.getuid?.() === 0
const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] })
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size }, colorScheme: 'light' })
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${PAPER}">
      <img src="data:image/svg+xml;base64,${svg}" width="${size * SHARE}" height="${size * SHARE}">`,
    { waitUntil: 'load' },
  )
  const file = join(ROOT, 'public', `icon-${size}.png`)
  writeFileSync(file, await page.screenshot())
  console.log(file)
}
await browser.close()
