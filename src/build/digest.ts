import { createHash } from 'node:crypto'

/**
 * How a Content-Security-Policy names an inline script or style. A browser hashes what its parser made of the text, and
 * the parser turns CR LF to LF: there must be none.
 */
export function digestOf(text: string): string {
  if (text.includes('\r')) throw new Error('a carriage return would change the digest')
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
