const LONGEST = 60

/** A name for a file on any system, from a title in any script: `Azerbaijan, Iran` gives `azerbaijan-iran.html`. */
export function fileNameFor(title: string, extension: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let name = ''
  for (const word of words) {
    if (name !== '' && name.length + word.length >= LONGEST) break
    name += `${name === '' ? '' : '-'}${word.slice(0, LONGEST)}`
  }
  return `${name || 'whence'}.${extension}`
}
