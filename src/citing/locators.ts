/** Pages by their abbreviation or without, `p. 2`, `pp. iv–vi`, `A7`; page and line, `31:17`; a time, `00:14:20`. */
const NUMBER = /^(?:pp?\.\s*)?([A-Z]?\p{Nd}[\p{Nd}\s:.,–-]*|[ivxlcdm]+(?:[–-][ivxlcdm]+)?)$/u

/** A locator as Chicago and MLA write pages, which is without `p.`; undefined for one that is no number. */
export const bareNumber = (locator: string): string | undefined => NUMBER.exec(locator)?.[1]
