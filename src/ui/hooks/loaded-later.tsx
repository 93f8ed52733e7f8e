import { type ComponentType, useEffect, useState } from 'react'

/**
 * A component whose code comes in a chunk of its own. Unlike `lazy` it is shown as soon as it is there: React holds back
 * what suspended for some 300 ms and then renders it last, which is right for a panel but not for a part of the opening
 * view. Until then, and if the chunk cannot be fetched, nothing is shown.
 */
export function loadedLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let known: ComponentType<Props> | undefined
  return function LoadedLater(props: Props) {
    const [Component, setComponent] = useState(() => known)
    useEffect(() => {
      if (Component) return
      let isWanted = true
      load().then(
        loaded => {
          known = loaded
          if (isWanted) setComponent(() => loaded)
        },
        error => console.error(error),
      )
      return () => {
        isWanted = false
      }
    }, [Component])
    return Component && <Component {...props} />
  }
}
