import { useState } from 'react'

/** The row focused since the selection last changed, if any, and how to say which that is. */
export function useFocusedRow(selected: number | undefined) {
  const [focused, setFocused] = useState<number>()
  const [selectedThen, setSelectedThen] = useState(selected)
  if (selectedThen !== selected) {
    setSelectedThen(selected)
    setFocused(undefined)
  }
  return [focused, setFocused] as const
}
