import type { CollectionHead, Source } from '../../../model/timeline-event.ts'
import { ExternalLink } from '../ExternalLink.tsx'
import { SourceLink } from '../SourceLink.tsx'
import { SourcePart } from './SourcePart.tsx'
import styles from './SourceView.module.css'

type Origin = NonNullable<Source['derivesFrom']>[number]
type Props = { readonly source: Source; readonly collection: CollectionHead }

const RELATIONS: Readonly<Record<Origin['relation'], string>> = {
  reprint: 'Reprints',
  translation: 'Translates',
  'draws-on': 'Draws on',
}

/** What it reprints, translates or draws on; two sources that share an origin do not count as two. */
export function Origins({ source, collection }: Props) {
  const origins = source.derivesFrom ?? []
  if (origins.length === 0) return null
  return (
    <SourcePart id="source-origins" name="What it derives from">
      <dl className={styles.facts}>
        {origins.map((origin, i) => (
          <div key={i} className={styles.fact}>
            <dt>{RELATIONS[origin.relation]}</dt>
            <dd>
              <OriginName origin={origin} collection={collection} />
              {origin.note && <p className={styles.soft}>{origin.note}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </SourcePart>
  )
}

function OriginName({ origin: { name, source: id, url }, collection }: { origin: Origin; collection: CollectionHead }) {
  const source = id === undefined ? undefined : collection.sources.get(id)
  if (source) return <SourceLink source={source}>{name}</SourceLink>
  return url ? <ExternalLink href={url}>{name}</ExternalLink> : name
}
