import { messageOf } from '../../lib/message-of.ts'
/** A thread of its own for datasets that the page is told to load: reading, checking and searching them blocks nobody. */
import { unreadable } from '../../model/problem.ts'
import type { Answer, Question } from './messages.ts'
import { createServer } from './serve.ts'

/** As much of a worker's own scope as this takes: the compiler knows a page's or a worker's, not both. */
type Scope = {
  onmessage: ((event: MessageEvent<Question>) => void) | null
  postMessage(answer: Answer, options?: { transfer: Transferable[] }): void
}

const OURS = 'this may be a fault of Whence; if it comes again, please report it'

const scope = globalThis as unknown as Scope
const serve = createServer((answer, transfer = []) => scope.postMessage(answer, { transfer }))

scope.onmessage = ({ data }) => {
  serve(data).catch((error: unknown) => {
    const message = messageOf(error)
    scope.postMessage({ tell: 'problems', problems: unreadable(message, OURS) })
  })
}
