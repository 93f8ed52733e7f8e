/** Where a query is looked for. The order is that of the bits in an index, and of the words that say what was found where. */
export const SEARCH_FIELDS = ['title', 'summary', 'excerpt', 'actor', 'source', 'note', 'sourceTitle'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]
