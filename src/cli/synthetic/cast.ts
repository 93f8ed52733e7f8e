import type { ActorRecord } from '../../model/schema.ts'
import { runningSums } from './random.ts'

const STATES = ['Avelia', 'Brenmark', 'Corvania', 'Dravosk', 'Estmere', 'Faroun', 'Galdor', 'Hestria']
const BODIES = ['Army', 'Foreign Ministry', 'National Bank']
const AGENCIES = ['Observer Mission', 'Relief Agency', 'Border Commission', 'Press Union']
const PERSONS = [
  { name: 'Ilse Adara', at: 'Foreign Ministry of Avelia' },
  { name: 'Tomas Belos', at: 'Army of Brenmark' },
  { name: 'Nour Cenn', at: 'Foreign Ministry of Corvania' },
  { name: 'Petra Dolan', at: 'National Bank of Dravosk' },
]

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-')

const agencies = AGENCIES.map((name): ActorRecord => ({ id: slug(name), name, type: 'organisation' }))
const states = STATES.map(
  (name): ActorRecord => ({ id: slug(name), name, type: 'state', aliases: [`Republic of ${name}`] }),
)
const bodies = BODIES.flatMap(body =>
  STATES.map((state): ActorRecord => {
    const name = `${body} of ${state}`
    return { id: slug(name), name, type: 'organisation', partOf: slug(state) }
  }),
)
const persons = PERSONS.map(({ name, at }): ActorRecord => ({ id: slug(name), name, type: 'person', partOf: slug(at) }))

/** 40 actors in a tree of three levels, the most prominent first: an agency that is part of nothing. */
export const ACTORS: readonly ActorRecord[] = [
  ...agencies.slice(0, 1),
  ...states,
  ...bodies,
  ...persons,
  ...agencies.slice(1),
]

/** Zipf: the second is named half as often as the first, the fortieth a fortieth as often. */
export const ACTOR_SHARES = runningSums(ACTORS.map((_, i) => 1 / (i + 1)))

export const KINDS: readonly string[] = [
  'statement',
  'meeting',
  'agreement',
  'attack',
  'protest',
  'election',
  'trial',
  'disaster',
]
