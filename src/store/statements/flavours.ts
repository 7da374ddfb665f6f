import type { AnyStatement, Ask, Statement } from './statement.ts'

/** How many joins of a filter statements look for; as many terms tell whether they are there. */
export const MOST_JOINS = 3

/**
 * How the text of a statement is made for what is asked of it:
 * - `plain`: of what is now, by no filter. Nothing stands in it that only the others need, and half of
 *   it is sent and worked through in less time.
 * - `terms`: of what is now, by terms that must be there in any case, as most filters ask: of alternatives
 *   and times nothing stands in it.
 * - `now`: of what is now, by any filters.
 * - `past`: of what was known earlier, by no filter.
 * - `joined`: it looks for what filters join, which costs a look at what is tied to each thing.
 *
 * In no flavour it is made for all else.
 */
export type Flavour = 'plain' | 'terms' | 'now' | 'past' | 'joined'

/** Asks each statement in the flavour that is enough for its parameters. */
export function flavoured(ask: Ask): Ask {
  return (statement, parameters) => ask(inFlavour(statement, flavourOf(parameters)), parameters)
}

/** The file of a statement and its flavour, by its name: `<noun>/<verb>~<flavour>`. */
export function fileAndFlavour(name: string): readonly [file: string, flavour: Flavour | null] {
  const [file = '', flavour = null] = name.split('~')
  return [file, flavour as Flavour | null]
}

/** What a request for a list asks of its items, as far as it tells the flavour. */
interface Filtering {
  readonly having?: readonly unknown[]
  readonly clauses?: readonly unknown[]
  readonly joins?: readonly unknown[]
  readonly told?: { readonly clauses: readonly unknown[] }
  readonly overlapsFrom?: unknown
  readonly withinFrom?: unknown
  readonly validFrom?: unknown
}

/** Whether a request takes whatever it is led to. */
export function isUnfiltered(request: Filtering): boolean {
  const { having = [], told } = request
  return isOfTerms(request) && having.length + (told?.clauses ?? []).length === 0
}

/** Whether a request asks nothing of its items but that they have some terms. */
function isOfTerms(request: Filtering): boolean {
  if (isJoining(request)) return false
  const { clauses = [], overlapsFrom, withinFrom, validFrom } = request
  const times = [overlapsFrom, withinFrom, validFrom]
  return clauses.length === 0 && times.every((one) => (one ?? null) === null)
}

/** Whether a request joins something to what it lists. */
export function isJoining({ joins = [] }: Filtering): boolean {
  return joins.length > 0
}

function flavourOf(parameters: object): Flavour | null {
  const {
    knownAt,
    requests = [],
    inner = [],
  } = parameters as {
    readonly knownAt?: unknown
    readonly requests?: readonly Filtering[]
    readonly inner?: readonly Filtering[]
  }
  if (requests.some(isJoining)) return 'joined'
  if (knownAt === undefined) return null
  const asked = [...requests, ...inner]
  const isPlain = asked.every(isUnfiltered)
  if (knownAt !== null) return isPlain ? 'past' : null
  if (isPlain) return 'plain'
  return asked.every(isOfTerms) ? 'terms' : 'now'
}

/** Each statement in a flavour is made once. */
const known = new WeakMap<AnyStatement, Map<Flavour, AnyStatement>>()

function inFlavour<P extends object, R extends object>(
  statement: Statement<P, R>,
  flavour: Flavour | null,
): Statement<P, R> {
  if (flavour === null) return statement
  const flavours = known.get(statement) ?? new Map<Flavour, AnyStatement>()
  known.set(statement, flavours)
  const made = flavours.get(flavour) ?? { ...statement, name: `${statement.name}~${flavour}` }
  flavours.set(flavour, made)
  // It takes and returns what the statement does.
  return made as Statement<P, R>
}
