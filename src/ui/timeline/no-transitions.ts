/**
 * Stands in for `d3-transition` in the build (see `resolve.alias` in `vite.config.ts`). d3-zoom needs it for animated
 * zooming and to interrupt such animations; here every movement goes through the store (`timeline/glide.ts`), so the
 * transitions, with the easing, timer and colour modules they bring, would be 24 kB of script that never runs.
 */
import { selection } from 'd3-selection'

/** d3-zoom calls it before it sets a transform; there is never a transition to interrupt. */
selection.prototype.interrupt = function interruptNothing() {
  return this
}

export const interrupt = () => undefined
