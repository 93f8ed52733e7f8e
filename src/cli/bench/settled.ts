import type { Page } from '@playwright/test'

export const settled = (page: Page) => page.evaluate(() => benchProbe.settled())
