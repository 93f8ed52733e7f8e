import { defineConfig } from '@playwright/test'
import { findBrowser } from './src/cli/browser.mjs'

/** Another where that one is taken. */
const PORT = Number(process.env.WHENCE_TEST_PORT ?? 4319)
const isRoot = process.getuid?.() === 0
const executablePath = process.env.CHROMIUM ?? findBrowser()

/** The built page in a real Chromium. `npm run build` comes first; `npm test` does both. */
export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  // Patience for slow machines: tests wait on conditions, so a fast one never uses it.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  webServer: { command: `npx vite preview --port ${PORT} --strictPort`, port: PORT, reuseExistingServer: false },
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    // It would answer for the page what tests answer for the server; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--disable-background-networking', '--disable-component-update', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
})
