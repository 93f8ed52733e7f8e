/** Where the dataset lies that is open, unless it is the shipped one. One of another site was refused, and is not open. */
export function openDataset(): URL | undefined {
  const data = new URLSearchParams(window.location.search).get('data')
  if (data === null || !URL.canParse(data, document.baseURI)) return undefined
  const url = new URL(data, document.baseURI)
  return url.origin === window.location.origin ? url : undefined
}
