import { breathe } from './breathe.ts'

/** Imported for its effect: what is imported after it is evaluated in another task than what came before. */
await breathe()
