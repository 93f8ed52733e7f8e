import type { Citation, DateRecord, EventRecord } from '../../model/schema.ts'
import { instantOf } from '../../time/calendar.ts'
import { dateInWords } from '../../time/date-words.ts'
import { parseEdtf } from '../../time/edtf/parse.ts'
import { MS_PER_DAY } from '../../time/span.ts'
import { ACTORS, KINDS } from './cast.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'
import { isoDay, sourceId } from './sources.ts'

const DEEDS = [
  'calls for talks on the river border',
  'signs an accord on grain and transit',
  'denies the reports',
  'opens an inquiry',
  'moves two brigades to the coast',
  'withdraws its envoy',
  'names a commission of five',
  'publishes the minutes of a closed session, to the surprise of its allies',
  'votes',
  'halts the trial',
] as const
const OPENINGS = ['As was learned later, ', 'According to the minutes, ', 'By all accounts, ', ''] as const
const CLOSINGS = [' Nothing more was said.', ' The other side disagreed.', ' It was not the first time.'] as const
const PARTS = ['agent', 'speaker', 'participant', 'addressee', 'target'] as const
const SHARE_WITH_OTHER_DATE = 0.04
const SHARE_EXTERNAL = 0.15

/** The event with its texts. Draws from the stream where the plan left it. */
export function eventRecord(
  { edtf, status, kind, importance, actors, sources }: Plan,
  id: string,
  random: Random,
): EventRecord {
  const names = actors.map(actor => ACTORS[actor]?.name ?? '')
  const ids = actors.map(actor => ACTORS[actor]?.id ?? '')
  const deed = random.pick(DEEDS)
  const when = inWords(edtf)
  const citations = sources.map((source, i): Citation => {
    const exact = `${names[0]} ${deed}${i === 0 ? `, ${when}` : ''}.`
    const start = 100 + random.below(20_000)
    return {
      source: sourceId(source),
      quote: {
        exact,
        prefix: random.pick(OPENINGS),
        suffix: random.pick(CLOSINGS),
        position: { start, end: start + exact.length },
      },
      ...(names.length > 1 && random.chance(0.4) && { speaker: ids[1] ?? '' }),
      voice: random.chance(0.6) ? 'author' : 'reported',
      stance: i > 0 && status === 'disputed' ? 'contradicts' : 'supports',
    }
  })
  return {
    id,
    title: `${names[0]} ${deed}`.slice(0, 90).trim(),
    summary: `${names.join(', ')}: ${when}.`,
    kind: KINDS[kind] ?? '',
    status,
    importance,
    actors: ids.map((actor, i) => (i === 0 ? { actor, part: 'agent' as const } : { actor, part: random.pick(PARTS) })),
    date: dateRecord(edtf, when, random),
    citations,
  }
}

/** Stated by the first citation or found elsewhere; now and then with a second date that was not chosen. */
function dateRecord(edtf: string, when: string, random: Random): DateRecord {
  const references = ['https://example.org/almanac']
  const isWholeDay = /^\d{4}-\d\d-\d\d$/.test(edtf)
  if (isWholeDay && random.chance(SHARE_WITH_OTHER_DATE)) {
    const [year, month, day] = edtf.split('-').map(Number)
    const next = isoDay(instantOf(year ?? 0, month, day) + MS_PER_DAY)
    return {
      edtf,
      basis: 'external',
      references,
      competing: [
        { edtf, references, reasoning: 'The almanac has it.', chosen: true },
        { edtf: next, citation: 0, reasoning: 'The report counts from the day of the telegram.' },
      ],
    }
  }
  if (random.chance(SHARE_EXTERNAL)) return { edtf, basis: 'external', references }
  const phrase = { citation: 0, exact: when }
  if (/[~?%X[{/]/.test(edtf)) return { edtf, phrase, basis: 'derived', reasoning: 'Read from the words of the report.' }
  return { edtf, phrase, basis: 'stated' }
}

function inWords(edtf: string): string {
  const read = parseEdtf(edtf)
  return read.ok ? dateInWords(read.value) : edtf
}
