import { messageOf } from '../lib/message-of.ts'
import type { Problem } from '../model/problem.ts'
import type { DatasetFile } from '../model/schema.ts'
import { type DatasetIndex, indexDataset } from './dataset-index.ts'
import type { Finding, Rule } from './rule.ts'
import { cited } from './rules/cited.ts'
import { competingDates } from './rules/competing-dates.ts'
import { dateBasis } from './rules/date-basis.ts'
import { datePhrase } from './rules/date-phrase.ts'
import { edtf } from './rules/edtf.ts'
import { knownByUpdate } from './rules/known-by-update.ts'
import { knownReference } from './rules/known-reference.ts'
import { linkAddress } from './rules/link-address.ts'
import { linkTracker } from './rules/link-tracker.ts'
import { lookAlike } from './rules/look-alike.ts'
import { nearName } from './rules/near-name.ts'
import { order } from './rules/order.ts'
import { partOfCycle } from './rules/part-of-cycle.ts'
import { partOfDepth } from './rules/part-of-depth.ts'
import { plannedAhead } from './rules/planned-ahead.ts'
import { quoteSpan } from './rules/quote-span.ts'
import { repeatedCitation } from './rules/repeated-citation.ts'
import { safeText } from './rules/safe-text.ts'
import { sharedName } from './rules/shared-name.ts'
import { sharedText } from './rules/shared-text.ts'
import { straySpace } from './rules/stray-space.ts'
import { toldInTime } from './rules/told-in-time.ts'
import { uniqueId } from './rules/unique-id.ts'
import { unused } from './rules/unused.ts'
import { replacedBy, withdrawn } from './rules/withdrawn.ts'

/** In the order in which their findings are listed: errors first, what breaks the most first. */
export const RULES: readonly Rule[] = [
  uniqueId,
  knownReference,
  withdrawn,
  replacedBy,
  partOfCycle,
  partOfDepth,
  cited,
  edtf,
  datePhrase,
  dateBasis,
  competingDates,
  toldInTime,
  knownByUpdate,
  quoteSpan,
  linkAddress,
  safeText,
  plannedAhead,
  repeatedCitation,
  sharedText,
  sharedName,
  nearName,
  lookAlike,
  linkTracker,
  straySpace,
  unused,
  order,
]

/** Those that a dataset can be held to before its events have come. */
export const HEAD_RULES = RULES.filter(({ sees }) => sees !== 'everything')

/** Those that some of its events can be held to without the others. */
export const EVENT_RULES = RULES.filter(({ sees }) => sees === undefined)

/** Those that keep a file from being used; the others are for whoever mends it. */
export const errorsOf = (rules: readonly Rule[]): readonly Rule[] => rules.filter(({ level }) => level === 'error')

/** What the rules find. A rule that crashes is a finding of its own, so that the others still have their say. */
export function* check(
  dataset: DatasetFile,
  index: DatasetIndex = indexDataset(dataset),
  rules: readonly Rule[] = RULES,
): Generator<Problem> {
  for (const rule of rules) {
    try {
      yield* named(rule, rule.check(dataset, index))
    } catch (cause) {
      const message = `the rule itself failed: ${messageOf(cause)}`
      const hint = 'this is a fault of Whence; please report it'
      yield { rule: rule.name, level: 'error', where: 'file', message, hint }
    }
  }
}

/** What a rule has found, under its name. */
export function* named({ name, level }: Rule, findings: Iterable<Finding>): Generator<Problem> {
  for (const finding of findings) yield { rule: name, level, ...finding }
}
