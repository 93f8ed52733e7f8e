const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in HTML and XML, between tags or in double quotation marks. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/[&<>"]/g, character => ENTITIES[character] ?? character)
