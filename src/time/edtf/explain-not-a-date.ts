/**
 * What people write in place of EDTF, and what they should write. First match wins; each is asked only after the
 * text has been refused, so the patterns may be loose.
 */
const MISTAKES: readonly (readonly [pattern: RegExp, explain: (text: string) => string])[] = [
  [/^$/, () => 'a date is missing'],
  [/\s/, text => `a space stands in "${text}"; an EDTF date has none`],
  [/^(open|unknown)$/i, text => `"${text}" is an older form: write .. or nothing`],
  [/^[?~%]?y|\d[xu]/, text => `"${text}" has a small letter: unspecified digits are X, long years begin with Y`],
  [
    /^-?\d{1,3}$/,
    text => `a year has four digits, "${text}" has not: add noughts, or write 196X, 19XX for a decade, a century`,
  ],
  [/^\d{8}$/, text => `hyphens are missing in "${text}": write YYYY-MM-DD`],
  [/^-?\d{5,}$/, text => `a year of more than four digits begins with Y, "${text}" does not`],
  [/^-?\d{4}-\d{1,2}(-\d{1,2})?$/, text => `months and days have two digits, not so in "${text}"`],
  [/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/, text => `the year comes first, not so in "${text}": write YYYY-MM-DD`],
  [/T.*[?~%]$|^[?~%].*T/, text => `a time of day cannot be qualified, as it is in "${text}"`],
  [/T.*\.\d/, text => `fractions of a second are not read: "${text}"`],
  [/T/, text => `a time is written YYYY-MM-DDThh:mm:ss with Z or an offset, not as in "${text}"`],
  [/[?~%]{2}/, text => `two qualifiers stand together in "${text}": both at once is %`],
  [/Y.*-\d|Y.*X/, text => `a long year has neither months nor unspecified digits: "${text}"`],
  [/\/.*\//, text => `an interval has one "/", "${text}" has more`],
]

export function explainNotADate(text: string): string {
  const mistake = MISTAKES.find(([pattern]) => pattern.test(text))
  return mistake ? mistake[1](text) : `"${text}" is not an EDTF date`
}
