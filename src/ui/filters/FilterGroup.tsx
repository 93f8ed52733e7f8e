import { type ReactNode, useId } from 'react'
import { counted } from '../../lib/counted.ts'
import { FoldSign } from '../signs/FoldSign.tsx'
import styles from './Filters.module.css'
import { useFold } from './folds.ts'

type Props = {
  readonly name: string
  /** How much is chosen in it: a group in which something is begins unfolded, and one folded says so. */
  readonly chosen: number
  readonly isFolded?: boolean
  readonly children: ReactNode
}

/** A group of filters that folds away under its name. */
export function FilterGroup({ name, chosen, isFolded = false, children }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useFold(name, !isFolded || chosen > 0)
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary className={`part-name ${styles.groupName}`}>
          <FoldSign />
          <span id={id}>{name}</span>
          {!isOpen && chosen > 0 && <span className={styles.chosen}>{counted(chosen, 'choice')}</span>}
        </summary>
        {isOpen && children}
      </details>
    </fieldset>
  )
}
