import type { ReactNode } from 'react'

type Props = { readonly isBusy: boolean; readonly onPress: () => void; readonly children: ReactNode }

/** Begins work, and takes no second press while that lasts. Disabled by its own press, it would drop the focus. */
export function WorkButton({ isBusy, onPress, children }: Props) {
  return (
    <button type="button" className="button" aria-disabled={isBusy} onClick={() => isBusy || onPress()}>
      {children}
    </button>
  )
}
