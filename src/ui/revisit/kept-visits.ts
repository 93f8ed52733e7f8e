import type { SeenEvent, SeenEvents } from '../../model/seen-event.ts'
import { STATUS_NAMES } from '../../model/status.ts'
import type { Kept, Line } from './last-visit.ts'

/** Of a line, those that are texts: id, title, date and status, which is the last of them. */
const TEXTS = 4

/** What was kept of a visit, of which each line has to say as much as now; undefined of what no visit has left there. */
export function eventsIn({ at, aspects, events }: Partial<Kept>, now: readonly string[]): SeenEvents | undefined {
  const isLine = (line: unknown): line is Line =>
    Array.isArray(line) &&
    line.length === now.length + 1 &&
    line.every((value, place) => typeof value === (place < TEXTS ? 'string' : 'number')) &&
    Object.hasOwn(STATUS_NAMES, line[TEXTS - 1])
  const isKept = typeof at === 'number' && String(aspects) === String(now)
  if (!isKept || !Array.isArray(events) || !events.every(isLine)) return undefined
  const eventOf = (values: readonly (string | number)[]) =>
    Object.fromEntries(now.map((aspect, place) => [aspect, values[place]])) as SeenEvent
  return new Map(events.map(([id, ...values]) => [id, eventOf(values)]))
}

/** Forgets all but the last visits, and of those too what leaves no room for this one. Without storage every visit is the first. */
export function forgetVisits(key: string, mostKept: number, write: () => void): void {
  for (const most of [mostKept - 1, 0]) {
    try {
      forgetOthers(key, most)
      write()
      return
    } catch {}
  }
}

function forgetOthers(key: string, most: number): void {
  const prefix = key.slice(0, key.indexOf(':') + 1)
  const others = Object.keys(localStorage).filter(other => other.startsWith(prefix) && other !== key)
  const latestFirst = others.map(other => ({ other, at: visitedAt(other) })).sort((a, b) => b.at - a.at)
  for (const { other } of latestFirst.slice(most)) localStorage.removeItem(other)
}

function visitedAt(key: string): number {
  try {
    return Number(JSON.parse(localStorage.getItem(key) ?? '')?.at) || 0
  } catch {
    return 0
  }
}
