import type { Part } from '../../model/schema.ts'

const WORDS: Readonly<Record<Part, string>> = {
  agent: 'acting',
  speaker: 'speaker',
  participant: 'taking part',
  addressee: 'addressed',
  target: 'target',
  host: 'host',
  subject: 'concerned',
}

/** The part an actor plays in an event, in words to stand after its name. */
export const partInWords = (part: Part): string => WORDS[part]
