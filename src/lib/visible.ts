/**
 * What is not seen, or turns the words around it: controls, direction marks too, and zero-width (non-)joiners but where they belong
 * to the spelling, as in Persian and Hindi, or make one emoji of several. Which scripts those are in full stands with the rules
 * for datasets (`data/unsafe-text.ts`); here it is enough that three which are often mistaken for one another have none.
 */
export const HIDDEN =
  /(?!(?<=(?![\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}])[\ufe0f\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d])\p{C}/gu

/** The text with a sign in place of each character that is hidden. */
export const visible = (text: string): string => text.replace(HIDDEN, '\u{fffd}')
