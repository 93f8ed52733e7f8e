/**
 * The ids of all events as bytes, 20 or so each, where a set of strings would take 100: they are a part of the sort key,
 * and no two may be the same. Ids are ASCII, so their bytes compare as their letters do.
 */
export type IdTable = {
  /** Where the id was added before; undefined if it is new, and now is the last. */
  readonly add: (id: string) => number | undefined
  readonly compare: (a: number, b: number) => number
}

const EMPTY = 0xffff_ffff

export function createIdTable(): IdTable {
  let bytes = new Uint8Array(1 << 16)
  /** Id i is between starts[i] and starts[i + 1]. */
  let starts = new Uint32Array(1 << 12)
  let count = 0
  /** Open addressing: the place of an id, at its hash or after it. Never more than half full. */
  let slots = new Uint32Array(1 << 13).fill(EMPTY)

  const startOf = (i: number) => starts[i] ?? 0
  function hashOf(i: number): number {
    let hash = 0x811c9dc5 // FNV-1a
    for (let at = startOf(i); at < startOf(i + 1); at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
    return hash >>> 0
  }
  function compare(a: number, b: number): number {
    const [first, second] = [startOf(a), startOf(b)]
    const [lengthA, lengthB] = [startOf(a + 1) - first, startOf(b + 1) - second]
    for (let i = 0; i < lengthA && i < lengthB; i++) {
      const difference = (bytes[first + i] ?? 0) - (bytes[second + i] ?? 0)
      if (difference !== 0) return difference
    }
    return lengthA - lengthB
  }
  /** The slot of the same id, or the empty one where it belongs. */
  function slotOf(i: number): number {
    const mask = slots.length - 1
    let slot = hashOf(i) & mask
    for (;;) {
      const found = slots[slot] ?? EMPTY
      if (found === EMPTY || compare(found, i) === 0) return slot
      slot = (slot + 1) & mask
    }
  }
  function makeRoom(more: number): void {
    if (startOf(count) + more > bytes.length) bytes = longer(bytes, startOf(count) + more)
    if (count + 2 > starts.length) starts = longer(starts, count + 2)
    if (2 * (count + 1) <= slots.length) return
    slots = new Uint32Array(2 * slots.length).fill(EMPTY)
    for (let i = 0; i < count; i++) slots[slotOf(i)] = i
  }
  return {
    add(id) {
      makeRoom(id.length)
      const start = startOf(count)
      for (let i = 0; i < id.length; i++) bytes[start + i] = id.charCodeAt(i)
      starts[count + 1] = start + id.length
      const slot = slotOf(count)
      const known = slots[slot] ?? EMPTY
      if (known !== EMPTY) return known
      slots[slot] = count
      count += 1
      return undefined
    },
    compare,
  }
}

/** A copy with room for `length`, and for as much again. */
export function longer<T extends Uint8Array | Uint32Array | Float64Array>(array: T, length: number): T {
  const copy = new (array.constructor as new (length: number) => T)(Math.max(2 * array.length, length)) // of its own kind
  copy.set(array)
  return copy
}
