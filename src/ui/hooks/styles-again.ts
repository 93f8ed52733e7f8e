/**
 * To be called before a chunk is asked for again that could not be fetched: Vite asks for its style sheet once, and takes
 * it for fetched from then on.
 */
export function fetchStylesAgain(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!link.sheet) link.replaceWith(link.cloneNode())
}
