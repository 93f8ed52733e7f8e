/** Spellings that differ by case and white space alone, or by how their accents are written, are one name. */
export const foldedName = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
