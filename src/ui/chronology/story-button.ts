export const STORY_BUTTON_ID = 'read-in-order'

let isAwaited = false

/** Takes the focus to where a story begins: in the next frame, or when that is there (`storyButtonRendered`). */
export function focusStoryButton(): void {
  isAwaited = true
  requestAnimationFrame(storyButtonRendered)
}

export function storyButtonRendered(): void {
  const button = document.getElementById(STORY_BUTTON_ID)
  if (!isAwaited || !button) return
  isAwaited = false
  button.focus()
}
