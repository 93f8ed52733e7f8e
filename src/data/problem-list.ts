import type { Problem } from '../model/problem.ts'
import { RULES } from './check.ts'
import { limitProblems, MAX_PROBLEMS } from './limit-problems.ts'

/** The problems of a file that is checked part by part, in the order in which one check would list them. */
export type ProblemList = {
  readonly add: (problems: Iterable<Problem>) => void
  readonly hasErrors: () => boolean
  readonly listed: () => readonly Problem[]
}

export function createProblemList(): ProblemList {
  const byRule = new Map<string, Problem[]>(RULES.map(({ name }) => [name, []]))
  /** Beyond what is listed of any rule, only the level counts. */
  const unlisted: Problem[] = []
  let hasErrors = false
  const counts = { error: 0, warning: 0 }
  return {
    add(problems) {
      for (const problem of problems) {
        if (problem.level === 'error') hasErrors = true
        const found = byRule.get(problem.rule)
        if (!found) byRule.set(problem.rule, [problem])
        else if (found.length < MAX_PROBLEMS) found.push(problem)
        else {
          if (counts[problem.level] === 0) unlisted.push(problem)
          counts[problem.level] += 1
        }
      }
    },
    hasErrors: () => hasErrors,
    listed: () => limitProblems(all()),
  }
  function* all(): Generator<Problem> {
    for (const problems of byRule.values()) yield* problems
    for (const problem of unlisted) for (let i = 0; i < counts[problem.level]; i++) yield problem
  }
}
