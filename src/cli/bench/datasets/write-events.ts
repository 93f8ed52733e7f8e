import { syntheticParts } from '../../synthetic/synthetic-dataset.ts'
import { createAxis, type Place, placeOf } from './axis.ts'
import { openTextSink, type TextSink } from './text-sink.ts'

const SEED = 20_261_120

type Parts = ReturnType<typeof syntheticParts>
type Head = Parts['head']
type EventRecord = ReturnType<Parts['events']> extends Generator<infer T> ? T : never

/** One form of the file: takes the events in turn. */
type Writer = {
  readonly add: (event: EventRecord, place: Place | undefined) => void
  readonly end: () => void
}
type Form = (head: Head, sink: TextSink) => Writer

/** What `npm run check` and every page read. */
export const asJson: Form = (head, sink) => {
  sink.write(`${JSON.stringify(head).slice(0, -1)},"events":[`)
  let separator = '\n'
  return {
    add(event) {
      sink.write(separator + JSON.stringify(event))
      separator = ',\n'
    },
    end: () => sink.write('\n]}\n'),
  }
}

/** What `npm run pack` reads: a line for the head, then one for each event. */
export const asNdjson: Form = (head, sink) => {
  sink.write(`${JSON.stringify(head)}\n`)
  return { add: event => sink.write(`${JSON.stringify(event)}\n`), end: () => {} }
}

/** Only what the peers draw, dates already read and actors as numbers. `pages/page.ts` reads it. */
export const asPlainJson: Form = (head, sink) => {
  const numberOf = new Map(head.actors.map(({ id }, i) => [id, i]))
  const axis = createAxis()
  sink.write('{"events":[')
  let separator = '\n'
  return {
    add({ title, actors }, place) {
      if (!place) return
      axis.add(place)
      const numbers = actors.map(entry => numberOf.get(typeof entry === 'string' ? entry : entry.actor))
      sink.write(separator + JSON.stringify({ start: place.start, end: place.end, title, actors: numbers }))
      separator = ',\n'
    },
    end: () => sink.write(`\n],"full":${JSON.stringify(axis.full())}}\n`),
  }
}

type File = { readonly path: string; readonly form: Form }

/** Makes the events once, and writes them in each form. */
export function writeEvents(events: number, files: readonly File[]): { readonly head: Head; readonly middle: number } {
  const parts = syntheticParts({ events, seed: SEED })
  const axis = createAxis()
  const sinks = files.map(({ path }) => openTextSink(path))
  const writers = sinks.map((sink, i) => files[i]?.form(parts.head, sink))
  for (const event of parts.events()) {
    const place = placeOf(event.date.edtf)
    if (place) axis.add(place)
    for (const writer of writers) writer?.add(event, place)
  }
  for (const writer of writers) writer?.end()
  for (const sink of sinks) sink.close()
  return { head: parts.head, middle: axis.middle() }
}
