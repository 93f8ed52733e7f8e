/** About two seconds: the part of the page with the button may yet have to be fetched. */
const MOST_FRAMES = 120

/** Takes the focus to the button that begins a story, once what the story had covered is there again. */
export function returnFocus(): void {
  let frames = 0
  const look = () => {
    const button = document.querySelector<HTMLElement>('[data-begins-story]')
    if (button) button.focus()
    else if (frames++ < MOST_FRAMES) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
