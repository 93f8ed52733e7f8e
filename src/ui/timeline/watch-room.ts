/** What the page gives the stage, in px. */
export type Room = {
  readonly width: number
  readonly height: number
  /** How far the lanes are scrolled where there are several bands. */
  readonly scrolled: number
}

/** `changed` is told of each change; to ask the page itself in each frame would have it laid out. */
export function watchRoom(host: HTMLElement, scroller: HTMLElement, changed: () => void) {
  const measured = (): Room => ({
    width: host.clientWidth,
    height: host.clientHeight,
    scrolled: scroller.scrollTop,
  })
  let room = measured()
  const measure = () => {
    room = measured()
    changed()
  }
  const resized = new ResizeObserver(measure)
  resized.observe(host)
  scroller.addEventListener('scroll', measure, { passive: true })
  return {
    now: () => room,
    stop() {
      resized.disconnect()
      scroller.removeEventListener('scroll', measure)
    },
  }
}
