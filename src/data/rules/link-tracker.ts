import { fieldKind } from '../field-kind.ts'
import { findInTexts } from '../find-in-texts.ts'
import type { Rule } from '../rule.ts'
import { show } from '../show-value.ts'

/** Parameters that tell a site where its reader comes from, and that no page needs. */
const TRACKERS = [
  ...['utm_\\w+', 'mtm_\\w+', 'pk_\\w+', 'hsa_\\w+', '_hsenc', '_hsmi', '__hssc', '__hstc', '__hsfp', 'hsctatracking'],
  ...['fbclid', 'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'li_fat_id'],
  ...[
    'igshid',
    'igsh',
    'mc_cid',
    'mc_eid',
    'mkt_tok',
    'vero_id',
    'oly_anon_id',
    'oly_enc_id',
    'wickedid',
    '_ga',
    '_gl',
  ],
  ...[
    'ref_src',
    'ref_url',
    '__twitter_impression',
    'guccounter',
    'guce_referrer',
    'guce_referrer_sig',
    'cmpid',
    'smid',
  ],
].join('|')
const IN_ADDRESS = new RegExp(`[?&#;](${TRACKERS})(?=[=&;#]|$)`, 'i')
/**
 * Trackers in a row, with what stands before the first and after the last. A `;` parts two of them where a site has it for
 * `&`, and elsewhere belongs to a value.
 */
const IN_A_ROW = `([?&#;])(?:(?:${TRACKERS})(?:=(?:(?!;[^&;#=]+=)[^&#])*)?(?:[&;]|(?=#|$)))+`
const AT_END = new RegExp(`${IN_A_ROW}(?=#|$)`, 'gi')
const BEFORE_OTHERS = new RegExp(IN_A_ROW, 'gi')

const hasTracker = (text: string) => IN_ADDRESS.test(text)

/**
 * Warns of links by which a reader could be followed, and which two editors would write differently. Not of archived copies: their
 * address holds the original one, and leads nowhere without a part of it.
 */
export const linkTracker: Rule = {
  name: 'link-tracker',
  level: 'warning',
  check: dataset =>
    findInTexts(dataset, hasTracker, (text, path) => {
      if (path.at(-2) === 'archived' || fieldKind(path) !== 'link') return undefined
      const tracker = IN_ADDRESS.exec(text)?.[1]
      if (tracker === undefined) return undefined
      return { message: `the link carries the tracker ${show(tracker)}`, hint: `use ${withoutTrackers(text)}` }
    }),
}

/** Cut out of the text itself, as the parts that stay should not be written in another way. */
const withoutTrackers = (link: string) => link.replace(AT_END, '').replace(BEFORE_OTHERS, '$1')
