import type { ActorRecord, DatasetFile, EventRecord } from '../../src/model/schema.ts'

const PER_STATE = 99

const two = (value: number) => String(value).padStart(2, '0')

/**
 * A dataset of so many hundred actors: for each hundred a state and its 99 persons, of whom each has one event with the
 * person of the same number in the next state. The person 50 of every state is called Quill as well, as some pen name.
 */
export function manyActors(hundreds: number): DatasetFile {
  const actors: ActorRecord[] = []
  const events: EventRecord[] = []
  for (let state = 0; state < hundreds; state++) {
    actors.push({ id: `state-${state}`, name: `State ${state}`, type: 'state' })
    for (let n = 1; n <= PER_STATE; n++) {
      const aliases = n === 50 ? { aliases: [`Quill ${state}`] } : {}
      const id = `person-${state}-${n}`
      actors.push({ id, name: `Person ${n} of State ${state}`, type: 'person', partOf: `state-${state}`, ...aliases })
      const exact = `They met, for the ${n}th time, in ${1900 + state}.`
      events.push({
        id: `meeting-${state}-${n}`,
        title: `Meeting ${n} in year ${state}`,
        date: {
          edtf: `${1900 + state}-${two(1 + Math.floor(n / 10))}-${two(1 + (n % 10))}`,
          phrase: { citation: 0, exact: `${1900 + state}` },
          basis: 'stated',
        },
        status: 'occurred',
        importance: 3,
        actors: [{ actor: id }, { actor: `person-${(state + 1) % hundreds}-${n}` }],
        citations: [{ source: 'minutes', quote: { exact } }],
      })
    }
  }
  return {
    title: 'Many actors',
    sources: [
      { id: 'minutes', csl: { type: 'report', title: 'Minutes' }, published: { edtf: '2020-01-01', basis: 'stated' } },
    ],
    actors,
    events,
  }
}
