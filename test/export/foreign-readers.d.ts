/** Readers that come without types of their own; this is the little that the tests ask of them. */

/** Text in, CSL-JSON out. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string)
    readonly data: readonly Readonly<Record<string, unknown>>[]
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}

declare module 'jsonld' {
  type Options = {
    readonly documentLoader: (url: string) => Promise<{ readonly documentUrl: string; readonly document: object }>
    /** Whether what has no meaning is an error, not left out. */
    readonly safe: boolean
  }
  const jsonld: {
    readonly expand: (document: object, options: Options) => Promise<readonly Readonly<Record<string, unknown>>[]>
  }
  export default jsonld
}
