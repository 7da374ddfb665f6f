import type { FieldNode } from 'graphql'
import type { ClaimsOfAny } from '../../store/port/claims.ts'
import { type ConnectionArguments, pageRequest } from '../pages/connection.ts'
import { besideClaims } from './besideClaims.ts'
import type { Selecting } from './selections.ts'

/** The kind of a list of claims: cursors of one kind are refused by another. */
export function claimsName(of: ClaimsOfAny['of']): string {
  return `claims-of-${of}`
}

/** A page of claims as its fields ask for it of whatever it is asked of, with what they show beside them. */
export function claimsOfAny(
  of: ClaimsOfAny['of'],
  args: ConnectionArguments & { readonly ended: boolean },
  fields: readonly FieldNode[],
  info: Selecting,
): ClaimsOfAny {
  const { withEntities, ...beside } = besideClaims(fields, info)
  const page = { withEntities, ...pageRequest(args, claimsName(of)) }
  return { of, ended: args.ended, ...beside, page }
}
