import { useEffect, useEffectEvent } from 'react'
import { singleKeys } from './single-keys.ts'

/**
 * Runs `act` when the character (a letter in lower case) is typed anywhere on the page but in a field or a dialog. Off while the reader has
 * single-letter keys off (WCAG 2.1.4), and whenever something nearer has already handled the key.
 */
export function usePageKey(character: string, act: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (
      event.key.toLowerCase() !== character ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return
    if (!singleKeys.current() || isTypingPlace(event.target) || document.querySelector('dialog[open]')) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}

function isTypingPlace(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
