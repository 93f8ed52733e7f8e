import type { ComponentProps } from 'react'
import { FoundInView } from './FoundInView.tsx'
import { FromBefore } from './FromBefore.tsx'

/** What is counted of the view, beside which part of time it is. */
export function BesideRange({ pictures }: ComponentProps<typeof FromBefore>) {
  return (
    <>
      <FromBefore pictures={pictures} />
      <FoundInView />
    </>
  )
}
