import { loadedLater } from '../loading/loaded-later.tsx'
import { useTimeline } from '../store-context.tsx'

/** Most addresses have nothing wrong. */
const Notice = loadedLater(async () => (await import('./problem-parts.ts')).Notice)

/** Says what of the address was ignored, so that a link which shows less than it promised is not mistaken for whole. */
export function AddressNotice() {
  const problems = useTimeline(state => state.addressProblems)
  return <div aria-live="polite">{problems.length > 0 && <Notice problems={problems} />}</div>
}
