/** How long there is for everything. What might go beyond it is not begun, as a page cut short would look slow. */
export type Budget = {
  /** In ms. */
  readonly left: () => number
  /** The same for those who may not use what is kept for later. */
  readonly keeping: (ms: number) => Budget
}

export function createBudget(budgetMs: number, now: () => number = () => performance.now()): Budget {
  const budgetTo = (end: number): Budget => ({ left: () => end - now(), keeping: ms => budgetTo(end - ms) })
  return budgetTo(now() + budgetMs)
}
