/**
 * Zoom levels: packing into lanes is done at the scale where a level begins and holds until the next one begins.
 *
 *   scale  ──────┬───────────┬───────────┬──────►  px per ms, two levels to each doubling
 *   level       k          k + 1       k + 2
 *
 * Inside a level the true scale is never smaller than the packing scale: marks only move apart, while labels keep
 * their width, so what did not overlap at the level's start does not overlap anywhere in it. Lanes therefore change
 * at a level's border and never while panning or in between.
 */
const LEVELS_PER_DOUBLING = 2

export const levelAt = (pxPerMs: number): number => Math.floor(Math.log2(pxPerMs) * LEVELS_PER_DOUBLING)

/** The scale, in px per ms, at which a level begins. */
export const levelScale = (level: number): number => 2 ** (level / LEVELS_PER_DOUBLING)
