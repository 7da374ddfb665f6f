import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Lexer,
  Source,
  TokenKind,
  visit,
} from 'graphql'
import { fragmentsOf } from '../graphql/execution/fragmentsOf.ts'

/**
 * How deep braces, brackets, parentheses, fragments and values may nest. Whoever reads an operation goes
 * down into it by calls, of which the stack holds some thousands.
 */
const MOST = 500

const opening: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
])
const closing: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
])

/** Refuses a text that cannot be parsed for its depth, as far as so many tokens tell. */
export function checkNesting(source: string | Source, tokens: number): void {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source)
  let depth = 0
  for (let count = 0; count < tokens; count += 1) {
    const { kind } = lexer.advance()
    if (kind === TokenKind.EOF) return
    if (opening.has(kind)) depth += 1
    if (closing.has(kind)) depth -= 1
    if (depth > MOST) throw tooDeep('the operation')
  }
}

/** Refuses fragments that spread each other in chains which are too long. */
export function checkFragments(document: DocumentNode): void {
  const fragments = fragmentsOf(document)
  const known = new Map<string, number>()
  for (const name of fragments.keys()) lengthFrom(name, MOST)

  function lengthFrom(name: string, left: number): number {
    const fragment = fragments.get(name)
    const length = known.get(name)
    if (!fragment || length !== undefined) return length ?? 0
    if (left === 0) throw tooDeep('a chain of fragments')
    // A fragment that leads to itself is the validation's to report.
    known.set(name, 0)
    const lengths = spreadBy(fragment).map((next) => lengthFrom(next, left - 1))
    const found = 1 + Math.max(0, ...lengths)
    if (found > MOST) throw tooDeep('a chain of fragments')
    known.set(name, found)
    return found
  }
}

function spreadBy(fragment: FragmentDefinitionNode): readonly string[] {
  const names = new Set<string>()
  visit(fragment, { FragmentSpread: ({ name }) => void names.add(name.value) })
  return [...names]
}

/** Refuses variables that nest too deep. */
export function checkVariables(variables: Readonly<Record<string, unknown>> = {}): void {
  for (const [name, value] of Object.entries(variables)) {
    if (nests(value, MOST)) throw tooDeep(`the variable $${name}`)
  }
}

function nests(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (left === 0) return true
  return Object.values(value).some((inner) => nests(inner, left - 1))
}

function tooDeep(what: string): GraphQLError {
  return new GraphQLError(`${what} nests more than ${MOST} deep`, {
    extensions: { code: 'BAD_INPUT' },
  })
}
