import { STATUS_NAMES } from '../../model/status.ts'
import type { Actor, ActorId, TimelineEvent } from '../../model/timeline-event.ts'
import { dateInWords } from '../../time/date-words.ts'
import { describedAs, leadTo, type Selection, type Writing } from '../format.ts'
import { isoDatesOf } from '../iso-dates.ts'
import { jsonText } from '../json-text.ts'
import { lossOf } from '../losses.ts'
import { neededBy } from '../needed.ts'
import { quotations } from './quotations.ts'
import { sourceNode } from './source-node.ts'

/**
 * The terms of schema.org, defined in the file itself: a reader needs no network to know what they mean, and what is
 * a link is said to be one.
 */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  url: { '@type': '@id' },
  propertyID: { '@type': '@id' },
}

/** The identifier of the Library of Congress for the data type. */
const EDTF_TYPE = 'http://id.loc.gov/datatypes/edtf/EDTF'

/** A graph: the collection, its sources and actors, then the events in their order. */
export function* writeJsonLd(selection: Selection): Writing {
  yield* jsonText({ '@context': CONTEXT }, '@graph', graph(selection))
  const undated = selection.events.filter(({ date }) => isoDatesOf(date.parsed) === undefined)
  return lossOf(
    undated.map(({ title }) => title),
    'event',
    'without a startDate, which cannot say a doubt. An additionalProperty has the date as EDTF and in words.',
  )
}

function* graph(selection: Selection): Generator<object> {
  const { linkTo, events } = selection
  const { sources, actors } = neededBy(selection)
  yield datasetNode(selection)
  for (const source of sources) yield sourceNode(source, selection)
  for (const actor of actors) yield actorNode(actor, id => ({ '@id': linkTo({ actor: id }) }))
  for (const event of events) yield eventNode(event, selection)
}

function datasetNode(selection: Selection): object {
  const { collection, events, linkTo } = selection
  const description = describedAs(selection)
  return {
    '@type': 'Dataset',
    name: collection.title,
    ...(description && { description }),
    ...(collection.language && { inLanguage: collection.language }),
    ...(collection.updated && { dateModified: collection.updated }),
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: events.length,
      itemListElement: events.map(({ id }, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: { '@id': linkTo({ event: id }) },
      })),
    },
  }
}

const ACTOR_TYPES = { state: 'Country', organisation: 'Organization', person: 'Person', group: 'Organization' } as const

function actorNode({ id, name, type, aliases, partOf }: Actor, reference: (id: ActorId) => object): object {
  const whole = partOf && { [type === 'person' ? 'memberOf' : 'parentOrganization']: reference(partOf) }
  return {
    ...reference(id),
    '@type': type ? ACTOR_TYPES[type] : 'Thing',
    name,
    ...(aliases && { alternateName: aliases }),
    ...whole,
  }
}

function eventNode(event: TimelineEvent, selection: Selection): object {
  const { id, title, summary, kind, status, actors, date } = event
  const { collection, linkTo } = selection
  const dates = isoDatesOf(date.parsed)
  const url = leadTo(selection, { event: id })
  return {
    '@id': linkTo({ event: id }),
    '@type': 'Event',
    identifier: id,
    name: title,
    ...(summary && { description: summary }),
    // No value of eventStatus says that something is alleged or disputed.
    ...(status !== 'occurred' && { disambiguatingDescription: STATUS_NAMES[status] }),
    ...(kind && { keywords: collection.kinds.get(kind) ?? kind }),
    ...(dates?.start && { startDate: dates.start }),
    ...(dates?.end && { endDate: dates.end }),
    about: actors.map(({ actor }) => ({ '@id': linkTo({ actor }) })),
    subjectOf: quotations(event, selection),
    additionalProperty: [
      { '@type': 'PropertyValue', propertyID: EDTF_TYPE, name: 'date', value: date.edtf },
      { '@type': 'PropertyValue', name: 'date in words', value: dateInWords(date.parsed) },
      { '@type': 'PropertyValue', name: 'status', value: status },
    ],
    ...(url && { url }),
  }
}
