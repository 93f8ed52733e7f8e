/** What the timeline may be divided by into bands, as addresses and the toolbar name it. */
export const GROUPINGS = ['none', 'actor', 'source', 'kind'] as const
export type GroupBy = (typeof GROUPINGS)[number]
