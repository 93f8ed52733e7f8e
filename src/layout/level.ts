/**
 * Zoom levels: places are dealt out at the scale where a level begins and hold until the next one begins.
 *
 *   scale  ──────┬───────────┬───────────┬──────►  px per ms, two levels to each doubling
 *   level       k          k + 1       k + 2
 *
 * Inside a level the true scale is never smaller than the packing scale: marks only move apart, while labels keep
 * their width, so what did not overlap at the level's start does not overlap anywhere in it.
 */
const LEVELS_PER_DOUBLING = 2

export const levelAt = (pxPerMs: number): number => Math.floor(Math.log2(pxPerMs) * LEVELS_PER_DOUBLING)

/** The scale, in px per ms, at which a level begins. */
export const levelScale = (level: number): number => 2 ** (level / LEVELS_PER_DOUBLING)

/** Width of a bin in px at the packing scale; the widest badge, `+999k`, fits into it. */
export const BIN_PX = 52

/** Bins of a tile: the piece of a level that is packed at once. */
const TILE_BINS = 20
/** Where tiles begin differs from level to level by this share, so that no instant is at the edge of many. */
const TURN = 0.618_034

const firstBinOf = (level: number, tile: number) =>
  tile * TILE_BINS + Math.floor(((((level * TURN) % 1) + 1) % 1) * TILE_BINS)

/** The bins of a tile, counted from 1970 on: from `first` up to `end`. */
export const binsOf = (level: number, tile: number) => ({
  first: firstBinOf(level, tile),
  end: firstBinOf(level, tile + 1),
})

/** The tile in which a bin lies. */
export const tileOf = (level: number, bin: number): number => Math.floor((bin - firstBinOf(level, 0)) / TILE_BINS)
