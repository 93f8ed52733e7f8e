import { writeICalendar } from './calendar/icalendar.ts'
import { writeDataset } from './dataset/write-dataset.ts'
import type { Format } from './format.ts'
import { writeAnnotations } from './linked/annotations.ts'
import { writeJsonLd } from './linked/json-ld.ts'
import { writeBibtex } from './sources/bibtex.ts'
import { writeCslJson } from './sources/csl-json.ts'
import { writeRis } from './sources/ris.ts'
import { writeCitations } from './tables/write-citations.ts'
import { writeEvents } from './tables/write-events.ts'
import { writeTable } from './tables/write-table.ts'

type FormatGroup = { readonly name: string; readonly formats: readonly Format[] }

/** Every file that can be written, under what it is of. */
export const FORMAT_GROUPS: readonly FormatGroup[] = [
  {
    name: 'The chronology',
    formats: [
      {
        id: 'dataset',
        name: 'Dataset',
        about: 'JSON: everything, to open again in Whence or to go on working on.',
        extension: 'json',
        mediaType: 'application/json',
        write: writeDataset,
      },
      {
        id: 'table',
        name: 'Table of events',
        about: 'CSV: events with the words they rest on, to work on in a spreadsheet and open again in Whence.',
        extension: 'csv',
        mediaType: 'text/csv',
        lacks:
          'In the dataset only: ids of actors and sources, what else is known of them, of their texts, and of when sources came out.',
        write: writeTable,
      },
      {
        id: 'events-table',
        name: 'List of events',
        about: 'CSV: a row for each event, with what follows from its sources, for statistics.',
        extension: 'csv',
        mediaType: 'text/csv',
        part: 'events',
        lacks: 'The excerpts are in the list of citations. What else was read to find a date is in the dataset only.',
        write: writeEvents,
      },
      {
        id: 'calendar',
        name: 'Calendar',
        about: 'iCalendar: an entry for each event that has its days.',
        extension: 'ics',
        mediaType: 'text/calendar',
        lacks: 'A calendar has no place for doubt: the words for it are in the titles and descriptions.',
        write: writeICalendar,
      },
      {
        id: 'json-ld',
        name: 'Linked data',
        about: 'JSON-LD with the terms of schema.org, for search engines and knowledge graphs.',
        extension: 'jsonld',
        mediaType: 'application/ld+json',
        lacks: 'The notes, the reasons for a date and the words around an excerpt have no term there.',
        write: writeJsonLd,
      },
    ],
  },
  {
    name: 'The excerpts',
    formats: [
      {
        id: 'citations-table',
        name: 'List of citations',
        about: 'CSV: a row for each citation, with its words, who says them, and where they stand.',
        extension: 'csv',
        mediaType: 'text/csv',
        part: 'citations',
        write: writeCitations,
      },
      {
        id: 'annotations',
        name: 'Annotations',
        about: 'W3C Web Annotations, for annotation tools and archives.',
        extension: 'jsonld',
        mediaType: 'application/ld+json',
        part: 'annotations',
        lacks: 'Of the events they have the title and the date in words, with a link for the rest.',
        write: writeAnnotations,
      },
    ],
  },
  {
    name: 'The sources',
    formats: [
      {
        id: 'csl-json',
        name: 'CSL-JSON',
        about: 'For Zotero, pandoc and other citation software.',
        extension: 'json',
        mediaType: 'application/vnd.citationstyles.csl+json',
        part: 'sources',
        write: writeCslJson,
      },
      {
        id: 'bibtex',
        name: 'BibTeX',
        about: 'For LaTeX, JabRef and Zotero; dates as BibLaTeX has them.',
        extension: 'bib',
        mediaType: 'application/x-bibtex',
        part: 'sources',
        write: writeBibtex,
      },
      {
        id: 'ris',
        name: 'RIS',
        about: 'For EndNote, Mendeley and library catalogues.',
        extension: 'ris',
        mediaType: 'application/x-research-info-systems',
        part: 'sources',
        write: writeRis,
      },
    ],
  },
]
