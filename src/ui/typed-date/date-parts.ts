/**
 * The chunk of what reads a typed date: fetched when somebody asks for one. Only by way of `import()`, or it would be in the
 * script that every reader waits for.
 */
export { weekdayName } from '../../time/typed/edtf-of.ts'
export { typedExamples } from '../../time/typed/examples.ts'
export { readTypedDate } from '../../time/typed/typed-date.ts'
export { preferredLocale } from '../../time/typed/vocabulary.ts'
export { viewOf } from '../../time/view-of.ts'
