/** Says that something of an operation is left to the executor of graphql-js. */
export class Unplanned extends Error {}
