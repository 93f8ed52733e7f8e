/** Momentum and smooth scrolling go on for about as long after the hand has let go. */
const AFTERGLOW_MS = 1_500

const SIGNS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const
const ENDS = ['pointerup', 'pointercancel'] as const

/**
 * Tells scrolling by the reader from scrolling by the page, which fires the same events: whether a wheel, a finger, a
 * key or a grip on the scroll bar was felt in `node` just now.
 */
export function watchReader(node: HTMLElement) {
  let lastSign = Number.NEGATIVE_INFINITY
  let isHolding = false
  const onSign = (event: Event) => {
    const { target } = event
    // The filters are a dialog in it on a phone.
    if (target instanceof Element && target.closest('dialog')) return
    const isPress = event.type === 'pointerdown'
    // On the scroll bar, not on what is scrolled.
    if (isPress && target !== node) return
    isHolding ||= isPress
    lastSign = performance.now()
  }
  const onRelease = () => {
    if (isHolding) lastSign = performance.now()
    isHolding = false
  }
  for (const sign of SIGNS) node.addEventListener(sign, onSign, { passive: true })
  for (const end of ENDS) window.addEventListener(end, onRelease)
  return {
    isScrolling: () => isHolding || performance.now() - lastSign < AFTERGLOW_MS,
    /** What the page now does by itself is not to be taken for the reader's doing. */
    forget: () => {
      lastSign = Number.NEGATIVE_INFINITY
    },
    stop() {
      for (const sign of SIGNS) node.removeEventListener(sign, onSign)
      for (const end of ENDS) window.removeEventListener(end, onRelease)
    },
  }
}
