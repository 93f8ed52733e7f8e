import { CONTESTANTS, type Contestant } from './contestants.ts'
import { type Entry, MEASURES, type Measure, summarise } from './summary.ts'

/** What no page reads as one JSON file; measured once the packed format is there. */
const NOT_YET = 1_000_000

/** A Markdown table a measure: a row a contestant, then how ours stands to each of the others. */
export function asMarkdown(entries: readonly Entry[], sizes: readonly number[], setting: readonly string[]): string {
  const tables = MEASURES.map(measure => table(measure, entries, sizes))
  return `${['# Bench', setting.map(line => `- ${line}`).join('\n'), ...tables].join('\n\n')}\n`
}

function table(measure: Measure, entries: readonly Entry[], sizes: readonly number[]): string {
  const medianOf = ({ name }: Contestant, events: number) => summarise(entries, name, events, measure)
  const wasTried = ({ name }: Contestant, size: number) =>
    entries.some(({ contestant, events }) => contestant === name && events === size)
  const cell = (contestant: Contestant, events: number) =>
    wasTried(contestant, events) ? shown(medianOf(contestant, events), measure) : 'not tried'
  const measured = CONTESTANTS.filter(({ name, isTimeline }) => {
    const applies = isTimeline || !measure.key.startsWith('filter')
    return applies && entries.some(({ contestant }) => contestant === name)
  })
  const [us, ...others] = measured
  const valueRows = measured.map(contestant =>
    row([contestant.label, ...sizes.map(events => cell(contestant, events)), 'not yet']),
  )
  const ratioRows = others.map(other =>
    row([
      `ours ÷ ${other.label}`,
      ...sizes.map(events => us && ratio(medianOf(us, events), medianOf(other, events))),
      '',
    ]),
  )
  return [
    `## ${measure.title}${measure.unit === '' ? '' : `, ${measure.unit}`}`,
    '',
    row(['', ...[...sizes, NOT_YET].map(events => events.toLocaleString('en'))]),
    row(['---', ...sizes.map(() => '--:'), '--:']),
    ...valueRows,
    // The ratio of two shares or of nothing to nothing says little.
    ...(measure.unit === '%' ? [] : ratioRows),
  ].join('\n')
}

const row = (cells: readonly (string | undefined)[]) => `| ${cells.map(cell => cell ?? '').join(' | ')} |`

/** Three figures are more than a bench can promise. */
function shown(value: number | undefined, { unit }: Measure): string {
  if (value === undefined) return 'did not finish'
  if (unit === '' || value >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(value < 10 ? 1 : 0)
}

function ratio(ours: number | undefined, theirs: number | undefined): string {
  if (ours === undefined || theirs === undefined) return '–'
  const value = ours / theirs
  return `${value >= 10 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)}×`
}
