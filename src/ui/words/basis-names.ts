import type { Basis } from '../../model/schema.ts'

/** The value as a filter names it. */
export const BASIS_NAMES: Readonly<Record<Basis, string>> = {
  stated: 'Stated by the source',
  derived: 'Completed from its other words',
  external: 'From elsewhere',
}
