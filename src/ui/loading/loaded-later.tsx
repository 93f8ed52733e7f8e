import { type ComponentType, type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { expectPart } from './expected-parts.ts'
import { fetchStylesAgain } from './failed-styles.ts'
import { NotFetched, type Retry } from './NotFetched.tsx'

type Meanwhile<Props> = {
  readonly waiting?: ReactNode
  /** In place of the component if its chunk cannot be fetched. */
  readonly Failed?: ComponentType<Props & Retry>
  /** The page is not idle before it stands, or is known not to come. */
  readonly isPartOfPage?: boolean
}

/**
 * A component whose code comes in a chunk of its own. Unlike `lazy` it is shown as soon as it is there: React holds back
 * what suspended for some 300 ms and then renders it last, which is right for a panel but not for a part of the opening
 * view; and a chunk that could not be fetched is asked for again, where `lazy` takes the whole page down and remembers.
 * Until then, and if it cannot be fetched, nothing is shown but what `waiting` and `Failed` say.
 */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting, Failed, isPartOfPage = false }: Meanwhile<Props> = {},
): ComponentType<Props> {
  let known: ComponentType<Props> | undefined
  return function LoadedLater(props: Props) {
    const [Component, setComponent] = useState(() => known)
    const [hasFailed, setFailed] = useState(false)
    useEffect(() => {
      if (Component || hasFailed) return
      let isWanted = true
      load().then(
        loaded => {
          known = loaded
          if (isWanted) setComponent(() => loaded)
        },
        error => {
          console.error(error)
          if (isWanted) setFailed(true)
        },
      )
      return () => {
        isWanted = false
      }
    }, [Component, hasFailed])
    const isMissing = isPartOfPage && !Component && !hasFailed
    useLayoutEffect(() => (isMissing ? expectPart('page') : undefined), [isMissing])
    const retry = () => {
      fetchStylesAgain()
      setFailed(false)
    }
    if (Component) return <Component {...props} />
    return hasFailed && Failed ? <Failed {...props} onRetry={retry} /> : waiting
  }
}

/** The same for what the reader asked for: if it cannot be fetched, that is said, and can be tried again. */
export const loadedWhenWanted = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting?: ReactNode,
): ComponentType<Props> => loadedLater(load, { waiting, Failed: NotFetched })
