import { LANGUAGE_WORDS } from './language-words.ts'
import { gregorian, languageOf } from './vocabulary.ts'

/** Dates as a reader of that locale would write them, each of another kind and precision. All of them can be read. */
export function typedExamples(locale: string): readonly string[] {
  const march30 = Date.UTC(2022, 2, 30)
  const format = (options: Intl.DateTimeFormatOptions) => gregorian(locale, options).format(march30)
  const season = LANGUAGE_WORDS[languageOf(locale)]?.seasons?.split('|')[1]?.split(' ')[0]
  return [
    format({ dateStyle: 'long' }),
    format({ month: 'long', year: 'numeric' }),
    format({ day: 'numeric', month: 'numeric', year: 'numeric' }),
    ...(season === undefined ? [] : [`${languageOf(locale) === 'de' ? capital(season) : season} 2022`]),
    '2022',
  ]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
