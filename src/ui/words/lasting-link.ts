import type { LinkTarget } from '../../export/format.ts'
import { ownFileOf } from './own-file.ts'
import { parametersOf, viewLink } from './view-link.ts'

/** The address of an event, an excerpt, a source or all, to be taken along; undefined where it would lead nobody else. */
export const lastingLink = (pageUrl: string, target: LinkTarget): string | undefined =>
  ownFileOf(pageUrl) === undefined ? viewLink(pageUrl, target) : undefined

/** The same for a file that is exported; instead of an address that would lead nobody, a name within that file. */
export const exportedLink = (pageUrl: string, target: LinkTarget): string =>
  lastingLink(pageUrl, target) ?? (target === 'collection' ? '' : `#${parametersOf(target)}`)
