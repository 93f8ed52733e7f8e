import * as z from 'zod/mini'
import { memoizeLast } from '../lib/memoize-last.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Problem } from '../model/problem.ts'
import { type DatasetFile, datasetSchema } from '../model/schema.ts'
import { fitsSchema } from './fits-schema.ts'
import { pathById, valueAt } from './path-by-id.ts'
import { describeIssue, plainIssues } from './shape-issue.ts'

/** Made when first asked for. */
const fits = memoizeLast(fitsSchema)

/** Holds a JSON value to the schema. Only the shape: that ids exist and dates parse is for the rules. */
export function parseShape(file: unknown): Result<DatasetFile, readonly Problem[]> {
  if (fits(datasetSchema)(file)) return ok(file as DatasetFile)
  const parsed = z.safeParse(datasetSchema, file)
  if (parsed.success) return ok(parsed.data)
  return err(
    plainIssues(parsed.error.issues).map(issue => ({
      rule: 'shape',
      level: 'error',
      where: pathById(file, issue.path),
      ...describeIssue(issue, valueAt(file, issue.path)),
    })),
  )
}
