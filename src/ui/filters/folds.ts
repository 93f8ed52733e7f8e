import { useState } from 'react'

/** By the name of the group. Outlives the groups themselves, which a phone takes down with the dialog they stand in. */
const folds = new Map<string, boolean>()

/** Whether a group of filters is unfolded: as the reader left it, else as given. */
export function useFold(name: string, isOpenAtFirst: boolean): readonly [boolean, (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(folds.get(name) ?? isOpenAtFirst)
  const fold = (next: boolean) => {
    folds.set(name, next)
    setOpen(next)
  }
  return [isOpen, fold]
}
