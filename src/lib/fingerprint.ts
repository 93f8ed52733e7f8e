/**
 * 32-bit FNV-1a over the UTF-16 units of a text (http://www.isthe.com/chongo/tech/comp/fnv): the same text has the same, another
 * hardly ever. Links rest on it (`model/excerpt-key.ts`), so it can never change.
 */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
