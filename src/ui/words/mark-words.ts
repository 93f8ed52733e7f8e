import type { MarkMeaning } from '../../layout/mark-meanings.ts'

/** What each look of a mark says, for a legend: on the page, on paper and in a picture. */
export const MARK_WORDS: Readonly<Record<MarkMeaning, string>> = {
  day: 'a day, or less',
  lasted: 'lasted from one day to another',
  several: 'at several times; a line joins them',
  within: 'some time within; the ends fade where they are not known to the day',
  open: 'no beginning, or no end, is known: dots lead on, and its length says nothing',
  approximate: 'approximate or uncertain: dashed',
  planned: 'planned: hollow',
  'did-not-occur': 'did not occur: struck through',
  alleged: 'alleged: hatched',
  disputed: 'disputed: hatched both ways',
  competing: 'competing dates: where another source would put it, in outline',
  more: 'so many more events than there is room for',
}
