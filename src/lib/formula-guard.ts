/**
 * A cell that begins with = + - @, a tab or a line end is run as a formula by Excel, LibreOffice and Google Sheets
 * (https://owasp.org/www-community/attacks/CSV_Injection), and so may be what follows a semicolon, a tab or a line end
 * inside of one: where the list separator is a semicolon, as in most of Europe, the program cuts there. An
 * apostrophe before the sign (or its full-width twin) makes it text. One that stands there already has another put before it, so
 * that all can be taken off again.
 */
const STARTS_FORMULA = /(?<=^|[;\t\r\n])(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g
const GUARDED_START = /(?<=^|[;\t\r\n])'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g

export const guardFormulas = (text: string): string => text.replaceAll(STARTS_FORMULA, "'")

export const unguardFormulas = (text: string): string => text.replaceAll(GUARDED_START, '')
