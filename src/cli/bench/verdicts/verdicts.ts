import type { Findings } from '../findings.ts'
import { checkVerdicts } from './check-targets.ts'
import { pageVerdicts } from './page-targets.ts'
import type { Verdict } from './verdict.ts'

/** Each target that the issues set, at each size that was measured. */
export const verdictsOf = (findings: Findings): readonly Verdict[] => [
  ...pageVerdicts(findings),
  ...checkVerdicts(findings.checks),
]
