import type { Problem } from '../model/problem.ts'

/** The problems of a part of a file, placed in the whole. */
export function* movedProblems(problems: Iterable<Problem>, move: (where: string) => string): Generator<Problem> {
  for (const problem of problems) yield { ...problem, where: move(problem.where) }
}
