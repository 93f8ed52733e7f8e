import type { Page } from '@playwright/test'

type Kind = 'button' | 'checkbox'

/**
 * Clicks a control of that name with the mouse; nothing happens if it is disabled. Found by a plain query, because
 * Playwright's roles work out the name of every button in the page, which takes minutes where a list has 10,000.
 */
export async function press(page: Page, kind: Kind, name: string): Promise<void> {
  const at = await page.evaluate(findControl, [kind, name] as const)
  if (at) await page.mouse.click(at.x, at.y)
}

/** The middle of the control; undefined if it is disabled. Runs in the page. */
function findControl([kind, name]: readonly [Kind, string]): { x: number; y: number } | undefined {
  const named = [...document.querySelectorAll(kind === 'button' ? 'button' : 'label')].find(
    ({ textContent }) => textContent?.trim() === name,
  )
  const control = kind === 'button' ? named : named?.querySelector('input')
  if (!(control instanceof HTMLButtonElement || control instanceof HTMLInputElement))
    throw new Error(`the page has no ${kind} named ${name}`)
  if (control.disabled) return undefined
  control.scrollIntoView({ block: 'nearest' })
  const { left, top, width, height } = control.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
