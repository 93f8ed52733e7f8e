import type { Collection } from '../../model/collection.ts'
import type { Found } from '../../model/search/found.ts'
import type { CertaintyOf } from '../../store/derivations.ts'

/** What list and table list, all of one moment: it may be rendered a little after the filters have changed. */
export type Listed = {
  readonly collection: Collection
  readonly rows: Uint32Array
  readonly found: Found | undefined
  readonly knownOn: string | undefined
  readonly relations: CertaintyOf
  readonly knowledge: CertaintyOf
}
