import type { Page } from '@playwright/test'
import { poll } from './poll.ts'

type Kind = 'button' | 'checkbox'
type Control = { readonly kind: Kind; readonly name: string; readonly group?: string }

export const FIT_ALL: Control = { kind: 'button', name: 'Fit all' }
/** Where a page has no such group, the whole page is looked through. */
export const actorBox = (name: string): Control => ({ kind: 'checkbox', name, group: 'Actors' })

/** When the control first stood there, in ms since the page was asked for. */
export async function controlReady(page: Page, control: Control): Promise<number> {
  const { at } = await poll(page, () => page.evaluate(findControl, control))
  return at
}

/** Clicks a control with the mouse; nothing happens if it is disabled. */
export async function press(page: Page, control: Control): Promise<void> {
  const found = await page.evaluate(findControl, control)
  const name = `${control.kind} named ${control.name}`
  if (!found) throw new Error(`the page has no ${name}`)
  if (found.isDisabled) return
  if (!found.point) throw new Error(`something lies over the ${name}`)
  await page.mouse.click(found.point.x, found.point.y)
}

type FoundControl = {
  readonly isDisabled: boolean
  /** Where a click reaches it. */
  readonly point?: { readonly x: number; readonly y: number }
  readonly at: number
}

/**
 * Runs in the page. A plain query, because Playwright's roles work out the name of every button in the page, which takes
 * minutes where a list has 10,000.
 */
function findControl({ kind, name, group }: Control): FoundControl | undefined {
  const labelOf = (element: Element) => {
    const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? []
    const text = labels.map(id => document.getElementById(id)?.textContent).join(' ')
    return (element.getAttribute('aria-label') ?? text).trim()
  }
  const groups = [...document.querySelectorAll('fieldset, [role=group]')]
  const within = (group && groups.find(element => labelOf(element) === group)) || document
  const named = [...within.querySelectorAll(kind === 'button' ? 'button' : 'label')].find(
    element => element.textContent?.trim() === name || element.getAttribute('aria-label') === name,
  )
  const control = kind === 'button' ? named : named?.querySelector('input')
  if (!named || !(control instanceof HTMLButtonElement || control instanceof HTMLInputElement)) return undefined
  control.scrollIntoView({ block: 'nearest' })
  const points = [control, named].map(element => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  const point = points.find(({ x, y }) => {
    const hit = document.elementFromPoint(x, y)
    return hit && (named.contains(hit) || control.contains(hit))
  })
  return { isDisabled: control.disabled, at: performance.now(), ...(point && { point }) }
}
