/** Random, but the same in every run. */
export const SEEDED = { seed: 20_221_102, numRuns: 1_000 } as const
