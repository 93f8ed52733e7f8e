import type { Source } from '../../model/timeline-event.ts'

type SourceType = NonNullable<Source['csl']>['type']

/** `article-newspaper` as `newspaper article`. */
export function typeName(type: SourceType): string {
  if (type === 'post-weblog') return 'blog post'
  const [noun = type, medium] = type.split('-')
  return medium ? `${medium} ${noun}` : noun.replaceAll('_', ' ')
}

/** `en` as `English`; a language that the browser cannot name stays as its tag. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
