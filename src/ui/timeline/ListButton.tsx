import { type ButtonHTMLAttributes, useState } from 'react'
import { MOST_LISTED } from '../../layout/clusters.ts'
import { ClusterList } from './lazy-parts.ts'

/** Rows to choose from, and the place on the screen (CSS px) where they were asked for. */
export type OpenCluster = {
  readonly rows: readonly number[]
  /** Of all of them, which may be more than are listed. */
  readonly count: number
  readonly x: number
  readonly y: number
}

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onClick'> & {
  readonly rows: readonly number[] | Uint32Array
}

/** Opens a list of the rows under itself. */
export function ListButton({ rows, ...button }: ButtonProps) {
  const [open, setOpen] = useState<OpenCluster>()
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open !== undefined}
        {...button}
        onClick={event => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect()
          setOpen({ rows: [...rows.slice(0, MOST_LISTED)], count: rows.length, x: left, y: bottom + 4 })
        }}
      />
      {open && <ClusterList cluster={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
