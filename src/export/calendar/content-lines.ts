/** Octets of a line, its end not counted: RFC 5545, section 3.1. */
const LONGEST_LINE = 75

/** A property as it stands in the file: folded, with its line end. A parameter may stand in the name: `DTSTART;VALUE=DATE`. */
export const contentLine = (name: string, value: string): string => `${folded(`${name}:${value}`)}\r\n`

/** A TEXT value: line ends, commas, semicolons and backslashes have a form of their own. */
export const textValue = (text: string): string =>
  text.replaceAll(/[\\;,]/g, sign => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n')

/** Cut between characters, not inside of their octets; a line that goes on begins with a space, which counts. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = utf8Length(character)
    if (octets + size > LONGEST_LINE) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
