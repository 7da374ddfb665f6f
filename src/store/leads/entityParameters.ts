import type { EntityFilter } from '../../model/entityFilter.ts'
import type { EntityParameters } from '../catalogue/parameters.ts'
import { entityTermTest } from '../terms/entityTerms.ts'
import { filterParameters } from './filterParameters.ts'
import { Joins } from './joins.ts'
import { termClauses } from './termClauses.ts'

/** The clauses of an entity filter as statements take them. */
export function entityParameters({ clauses }: EntityFilter): EntityParameters {
  const joins = new Joins<EntityParameters['joins'][number]>()
  const terms = termClauses(clauses, (test) => {
    if (test.on !== 'takesPart') return entityTermTest(test)
    const { roles, filter } = test
    return joins.test({ roles, types: filter.types, ...filterParameters(filter) })
  })
  return { ...Joins.apart(terms), joins: joins.all }
}
