/** Style sheets that could not be fetched. Vite asks for each once, and takes it for fetched from then on. */
const failed = new Set<HTMLLinkElement>()

export function watchStyles(): void {
  const onError = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
  }
  // Such an error does not bubble.
  document.addEventListener('error', onError, true)
}

/** To be called before a chunk is asked for again. */
export function fetchStylesAgain(): void {
  for (const link of failed) link.replaceWith(link.cloneNode())
  failed.clear()
}
