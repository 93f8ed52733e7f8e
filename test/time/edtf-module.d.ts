/** edtf.js has no types of its own; this is the little that the tests ask of it. Bounds are in ms, the last one inclusive. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null }
}
