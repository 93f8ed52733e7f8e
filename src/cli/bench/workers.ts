import type { CDPSession } from '@playwright/test'

/** A request to a worker that has ended meanwhile would never be answered. */
const PATIENCE_MS = 5_000

export type HeapUsage = { readonly usedSize: number; readonly backingStorageSize?: number }

/** What the workers of the page hold after a forced collection. They are let go of again, so that nothing is slowed. */
export async function workerHeaps(session: CDPSession): Promise<readonly HeapUsage[]> {
  const ids: string[] = []
  const answers = new Map<string, (usage: HeapUsage) => void>()
  const onAttached = ({ sessionId }: { sessionId: string }) => ids.push(sessionId)
  const onMessage = ({ sessionId, message }: { sessionId: string; message: string }) => {
    const { id, result } = JSON.parse(message)
    if (id === HEAP_USAGE.id && result) answers.get(sessionId)?.(result)
  }
  session.on('Target.attachedToTarget', onAttached)
  session.on('Target.receivedMessageFromTarget', onMessage)
  try {
    // Not flat: Playwright gives no way to talk to sessions that this one begot.
    await session.send('Target.setAutoAttach', ATTACH)
    return await Promise.all(ids.map(id => heapOf(session, id, answers)))
  } finally {
    await session.send('Target.setAutoAttach', { ...ATTACH, autoAttach: false })
    session.off('Target.attachedToTarget', onAttached)
    session.off('Target.receivedMessageFromTarget', onMessage)
  }
}

const ATTACH = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false }
const COLLECT = { id: 1, method: 'HeapProfiler.collectGarbage' }
const HEAP_USAGE = { id: 2, method: 'Runtime.getHeapUsage' }

async function heapOf(
  session: CDPSession,
  sessionId: string,
  answers: Map<string, (usage: HeapUsage) => void>,
): Promise<HeapUsage> {
  const answer = new Promise<HeapUsage>((resolve, reject) => {
    answers.set(sessionId, resolve)
    setTimeout(() => reject(new Error('a worker does not say what it holds')), PATIENCE_MS).unref()
  })
  const ask = (request: object) =>
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(request) })
  const [, , usage] = await Promise.all([ask(COLLECT), ask(HEAP_USAGE), answer])
  return usage
}
