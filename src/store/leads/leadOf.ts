import type { Clause, Condition } from '../../model/clause.ts'
import type { EntityLead } from '../catalogue/parameters.ts'

export const nothingLeads: EntityLead = { ids: [], texts: [], beginnings: [], partnersOf: [] }

/** A clause that leads, and to what. */
interface Leading<T, L> {
  readonly clause: Clause<T>
  readonly lead: L
}

/**
 * What leads to all that can meet some clauses, and to the least besides. Null where no clause leads.
 */
export function leadOf<T>(
  clauses: readonly Clause<T>[],
  leadTo: (condition: Condition<T>) => EntityLead | null,
): Leading<T, EntityLead> | null {
  const each = leading(clauses, leadTo).map(({ clause, lead }) => ({
    clause,
    lead: together(lead),
  }))
  return each.sort((a, b) => byFew(a.lead, b.lead))[0] ?? null
}

/** The clauses that lead, each of whose alternatives leads somewhere. */
export function leading<T, L>(
  clauses: readonly Clause<T>[],
  leadTo: (condition: Condition<T>) => L | null,
): readonly Leading<T, readonly L[]>[] {
  return clauses.flatMap((clause) => {
    const lead = clause.map(leadTo)
    return lead.every((one) => one !== null) ? [{ clause, lead }] : []
  })
}

/** Whether something leads at all. */
export function leads(lead: EntityLead): boolean {
  return sizeOf(lead) > 0
}

function together(leads: readonly EntityLead[]): EntityLead {
  return {
    ids: leads.flatMap(({ ids }) => ids),
    texts: leads.flatMap(({ texts }) => texts),
    beginnings: leads.flatMap(({ beginnings }) => beginnings),
    partnersOf: leads.flatMap(({ partnersOf }) => partnersOf),
  }
}

/**
 * What is told whole leads to fewer than how it begins, a long beginning to fewer than a short one,
 * and whom something shares relations with can be as many as there are.
 */
function byFew(a: EntityLead, b: EntityLead): number {
  return (
    a.partnersOf.length - b.partnersOf.length || shortest(b) - shortest(a) || sizeOf(a) - sizeOf(b)
  )
}

function shortest({ beginnings }: EntityLead): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...beginnings.map(({ length }) => length))
}

function sizeOf({ ids, texts, beginnings }: EntityLead): number {
  return ids.length + texts.length + beginnings.length
}
