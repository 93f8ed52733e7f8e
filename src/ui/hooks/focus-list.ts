/** To the row of the list, or of the table, that Tab reaches. */
export const focusList = () => document.querySelector<HTMLElement>('#chronology-name ~ * [tabindex="0"]')?.focus()
