import { useMemo } from 'react'
import { capitalised } from '../../lib/capitalised.ts'
import { type Changes, changesSince } from '../../model/changes.ts'
import type { Collection } from '../../model/collection.ts'
import { instantInWords } from '../../time/instant-words.ts'
import { MoreButton, useMore } from '../filters/MoreButton.tsx'
import { leaving } from '../keyboard/focus-list.ts'
import { EventButton } from '../panel/source/EventButton.tsx'
import { withdrawnInWords } from '../words/withdrawn-words.ts'
import styles from './ChangeList.module.css'
import { changeInWords, changesInWords } from './change-words.ts'
import type { LastVisit } from './last-visit.ts'

/** Of a collection that was edited throughout, how many are listed before more are asked for. */
const FIRST = 12

type Props = { readonly visit: LastVisit; readonly collection: Collection; readonly onSeen: () => void }

export function ChangeList({ visit: { at, before, now }, collection, onSeen }: Props) {
  const paging = useMore(FIRST)
  const changes = useMemo(() => changesSince(before, now, collection), [before, now, collection])
  const items = itemsOf(changes)
  return (
    <section className={styles.changes} aria-labelledby="since-last-visit">
      <h3 id="since-last-visit" className="part-name" tabIndex={-1}>
        Since your visit on {instantInWords(at)}
      </h3>
      <p>{changesInWords(changes)}</p>
      <ul className={styles.list}>{items.slice(0, paging.limit)}</ul>
      <MoreButton {...paging} more={Math.max(0, items.length - paging.limit)} of="changes" />
      <p>
        <button type="button" className="link-button" onClick={leaving(onSeen)}>
          Mark as seen
        </button>
      </p>
    </section>
  )
}

const itemsOf = ({ added, changed, gone }: Changes) => [
  ...added.map(event => (
    <li key={event.id}>
      <EventButton event={event} />
      <p className={styles.what}>New</p>
    </li>
  )),
  ...changed.map(change => (
    <li key={change.event.id}>
      <EventButton event={change.event} />
      <p className={styles.what}>
        <bdi>{capitalised(changeInWords(change))}</bdi>
      </p>
    </li>
  )),
  ...gone.map(({ id, title, withdrawn }) => (
    <li key={id}>
      <p className={styles.gone}>
        {withdrawn ? withdrawnInWords(withdrawn) : `“${title}” is no longer there; the editors give no reason.`}
      </p>
    </li>
  )),
]
