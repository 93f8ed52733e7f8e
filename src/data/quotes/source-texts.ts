export type SourceText = { readonly name: string; readonly text: string }

/** The texts to check quotes against. Which text is whose is told by its fingerprint, never by the name of its file. */
export type SourceTexts = {
  /** By the SHA-256 of their UTF-8 bytes, in lower-case hexadecimal. */
  readonly byFingerprint: ReadonlyMap<string, SourceText>
  /** Those that have the fingerprint of no source. */
  readonly others: readonly SourceText[]
}
