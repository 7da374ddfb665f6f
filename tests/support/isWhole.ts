/** Whether all is to be tested, as CI does: both lines of Neo4j, and every random case on each. */
export const isWhole = Boolean(process.env.CI) || process.env.STATECRAFT_TESTS === 'all'
