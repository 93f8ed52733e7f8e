import type { Source } from './timeline-event.ts'

type AuthorName = NonNullable<NonNullable<Source['csl']>['author']>[number]

/** The name as it is read, and not as it is sorted: `Rachel Avraham`. */
export const authorName = (name: AuthorName): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')
