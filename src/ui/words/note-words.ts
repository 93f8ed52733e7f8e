import type { Note } from '../../model/schema.ts'

/** What each kind of an editor's note is called. */
export const NOTE_NAMES: Readonly<Record<Note['type'], string>> = {
  discrepancy: 'Discrepancy',
  correction: 'Correction',
  context: 'Context',
}
