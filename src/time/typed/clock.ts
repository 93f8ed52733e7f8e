/** The time of day in a text, and its zone. */

import { err, ok, type Result } from '../../lib/result.ts'
import { twoDigits } from '../day-text.ts'
import { type Refusal, refused } from './reading.ts'
import { ZONE_NAMES } from './zone-names.ts'

export type Clock = {
  /** As EDTF has it: "T06:15", "T17:05+01:00". Without a zone where the words have none. */
  readonly time: string
  /** The name of a zone, which is not enough to read the time. */
  readonly zoneName: string | undefined
}

/** The letters of "am" and "p.m."; but of "6:15 am 4. Mai" they are a German word. */
const HALF_OF_DAY = String.raw`\s*(?:(?<half>[ap])\.?m\b\.?(?!\s+\d{1,2}\.))?`
/** "Z", "UTC", "UTC+1", "+01:00". A bare minus may part two times, unless seconds stand before it. */
const ZONE = String.raw`\s*\(?(?:(?<utc>Z|UTC|GMT)(?<from>[+-]\d{1,2}(?::?\d\d)?)?|(?<offset>(?:\+|(?<=:\d\d:\d\d)-)\d\d:?\d\d)|(?<name>${Object.keys(ZONE_NAMES).join('|')}))?\)?`
/** "14:05", with or without "T" before it; not "2:05 م", which is p.m. */
const TIME = new RegExp(
  String.raw`(?:^|[\s,T])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?${HALF_OF_DAY}${ZONE}(?=$|[\s,])(?!\s*م)`,
  'i',
)
/** "6 am" */
const HOUR_ALONE = /(?:^|[\s,])(1[0-2]|[1-9])\s?([ap])\.?m\b\.?(?!\s+\d{1,2}\.)/i

/** What the text says of the time of day, and the rest of it; a dash may part the two. */
export function withoutTime(
  text: string,
): Result<{ readonly clock: Clock | undefined; readonly rest: string }, Refusal> {
  const match = TIME.exec(text)
  if (!match?.groups) {
    const [, hour, half] = HOUR_ALONE.exec(text) ?? []
    if (hour === undefined) return ok({ clock: undefined, rest: text })
    const says = `time of day has its minutes, such as ${hour}:00 ${half?.toLowerCase()}m`
    return refused(`A ${says}.`, `a ${says}`)
  }
  const { hour = '', minute, second, half, utc, from, offset, name } = match.groups
  const hours = hourOfDay(Number(hour), half?.toLowerCase())
  if (hours === undefined) return err({ says: `There is no ${hour}:${minute} ${half}m.` })
  const zone = zoneOf(utc, from ?? offset)
  const time = `T${twoDigits(hours)}:${minute}${second === undefined ? '' : `:${second}`}${zone}`
  const rest = text.replace(match[0], ' ').replace(/^\s*[-–—]\s|\s[-–—]\s*$/, ' ')
  return ok({ clock: { time, zoneName: name?.toUpperCase() }, rest })
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half === 'p' ? 12 : 0)
}

/** `Z` where the words say so: a time without a zone is not that of UTC. */
function zoneOf(utc: string | undefined, offset: string | undefined): string {
  if (offset === undefined) return utc === undefined ? '' : 'Z'
  const [, sign, hours = '', minutes = '00'] = /([+-])(\d\d?):?(\d\d)?$/.exec(offset) ?? []
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}

/** What to do about the name of a zone, once the day is known. */
export function refusedZone(name: string, dateTime: string) {
  const [offset, zone] = ZONE_NAMES[name] ?? []
  const write = `write ${dateTime}${offset} if “${name}” is ${zone}`
  return refused(
    `“${name}” is not read, as such names are used for several zones: write UTC${offset}, if that is meant.`,
    `a zone is given as its distance from UTC: ${write}`,
  )
}
