import type { Problem } from '../model/problem.ts'

/** More than anyone mends in one go, and few enough to put on a page. */
export const MAX_PROBLEMS = 1_000

/**
 * Keeps the first `max` problems and counts the rest in a last one, which is an error if any of them is: a file whose
 * warnings fill the list is still refused for what comes after them.
 */
export function limitProblems(problems: Iterable<Problem>, max = MAX_PROBLEMS): readonly Problem[] {
  const kept: Problem[] = []
  let left = 0
  let level: Problem['level'] = 'warning'
  for (const problem of problems) {
    if (kept.length < max) {
      kept.push(problem)
      continue
    }
    left += 1
    if (problem.level === 'error') level = 'error'
  }
  if (left === 0) return kept
  const message = left === 1 ? '1 more problem is not listed' : `${left} more problems are not listed`
  return [...kept, { rule: 'limit', level, where: 'file', message, hint: 'mend those above, then check again' }]
}
