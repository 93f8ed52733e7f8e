import type { ReactNode } from 'react'
import type { Source } from '../../model/timeline-event.ts'
import { useTimelineStore } from '../store-context.tsx'
import { viewLink } from '../words/view-link.ts'
import { openPanel } from './panel-focus.ts'

type Props = { readonly source: Source; readonly className?: string | undefined; readonly children: ReactNode }

/** Opens the page of a source in the panel. A true link, so that it can be copied, and opened beside this one. */
export function SourceLink({ source, className, children }: Props) {
  const store = useTimelineStore()
  return (
    <a
      href={viewLink(window.location.href, { reading: source.id })}
      className={className}
      data-source-link={source.id}
      onClick={click => {
        if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return
        click.preventDefault()
        store.getState().read(source.id)
        openPanel()
      }}
    >
      {children}
    </a>
  )
}
