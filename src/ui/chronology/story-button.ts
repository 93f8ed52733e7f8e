/** Where the focus goes when a story is left. */
export const STORY_BUTTON_ID = 'read-in-order'
