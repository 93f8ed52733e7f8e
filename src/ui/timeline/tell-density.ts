/**
 * Writes to the page how many device px its screen has to the CSS px, when the window has come to another screen: the size of
 * nothing changes then, and what is drawn would stay coarse. Such a query knows one density only, so each asks for the next.
 */
export function tellDensity(): void {
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
    'change',
    () => {
      document.documentElement.dataset.density = String(devicePixelRatio)
      tellDensity()
    },
    { once: true },
  )
}
