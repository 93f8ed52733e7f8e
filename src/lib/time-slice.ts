/** Half a frame: a task that takes longer is felt by the hand that types or drags. */
const SLICE_MS = 8

/** A slice of the page's time that begins now. Tells whether it is over, and that the page should breathe. */
export function timeSlice(): () => boolean {
  const end = performance.now() + SLICE_MS
  return () => performance.now() >= end
}
