import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

type Turn = { readonly turn: (way: 'next' | 'previous') => void; readonly leave: () => void }

/**
 * ← → and Esc while a story is read: wherever in it the focus is, or nowhere, but never while typing or choosing, in a
 * dialog, or where something nearer has taken the key, as the timeline does.
 */
export function useStoryKeys(story: RefObject<HTMLElement | null>, { turn, leave }: Turn): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const { target } = event
    const isHere = target === document.body || (target instanceof Node && story.current?.contains(target))
    const isField = target instanceof HTMLElement && target.closest('input, select, textarea, [popover]')
    if (!isHere || isField || document.querySelector('dialog[open]')) return
    if (event.key === 'ArrowRight') turn('next')
    else if (event.key === 'ArrowLeft') turn('previous')
    else if (event.key === 'Escape') leave()
    else return
    event.preventDefault()
  })
  // Before the first event can be seen: who turns at once is not to be missed.
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [])
}
