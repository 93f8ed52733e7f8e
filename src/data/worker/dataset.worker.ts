/// <reference lib="webworker" />
/** A thread of its own for datasets that the page is told to load: reading, checking and searching them blocks nobody. */
import type { Question } from './messages.ts'
import { createServer } from './serve.ts'

const serve = createServer((answer, transfer = []) => self.postMessage(answer, { transfer }))

self.onmessage = ({ data }: MessageEvent<Question>) => {
  serve(data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    self.postMessage({ tell: 'problems', problems: [{ rule: 'readable', level: 'error', where: 'file', message }] })
  })
}
