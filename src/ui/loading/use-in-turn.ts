import { useLayoutEffect, useState } from 'react'
import { breathe } from '../../lib/breathe.ts'
import { expectPart } from './expected-parts.ts'

/**
 * True from the task after the one in which it is `wanted`, so that what is rendered then does not hold up the page
 * together with all else; at once if it was wanted from the start. The first picture is not complete without it.
 */
export function useInTurn(wanted: boolean): boolean {
  const [isDue, setDue] = useState(wanted)
  useLayoutEffect(() => {
    if (!wanted || isDue) return
    const stands = expectPart()
    breathe().then(() => setDue(true), reportError)
    return stands
  }, [wanted, isDue])
  return wanted && isDue
}
