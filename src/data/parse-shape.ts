import { memoizeLast } from '../lib/memoize-last.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Problem } from '../model/problem.ts'
import { type DatasetFile, datasetSchema } from '../model/schema.ts'
import { issuesBy } from './find-issues.ts'
import { fitsSchema } from './fits-schema.ts'
import { pathById, valueAt } from './path-by-id.ts'
import { describeIssue, plainIssues } from './shape-issue.ts'

/** Made when first asked for. */
const fits = memoizeLast(fitsSchema)
const issues = memoizeLast(issuesBy)

/**
 * Holds a JSON value to the schema. Only the shape: that ids exist and dates parse is for the rules. Problems are found
 * while they are gone through, as a file may have millions.
 */
export function parseShape(file: unknown): Result<DatasetFile, Iterable<Problem>> {
  if (fits(datasetSchema)(file)) return ok(file as DatasetFile)
  const problems = { [Symbol.iterator]: () => problemsOf(file) }
  const [first] = problems
  return first ? err(problems) : ok(file as DatasetFile) // the schema refuses nothing of it
}

function* problemsOf(file: unknown): Generator<Problem> {
  for (const found of issues(datasetSchema)(file, []))
    for (const issue of plainIssues([found]))
      yield {
        rule: 'shape',
        level: 'error',
        where: pathById(file, issue.path),
        ...describeIssue(issue, valueAt(file, issue.path)),
      }
}
