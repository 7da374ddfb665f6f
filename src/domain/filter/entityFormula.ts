import type { TakesPartTest } from '../../model/entityFilter.ts'
import type { EntityTest } from '../../model/entityTest.ts'
import { foldWords } from '../../store/terms/foldText.ts'
import { comparedBounds, point } from './comparedBounds.ts'
import type { Formula } from './formula.ts'
import type { EntityWhere, TakesPartWhere } from './relationWhere.ts'

type EntityFormula<T extends TakesPartTest> = Formula<EntityTest | T>

/** What is asked of the relations of an entity, as far as that can be asked where the filter stands. */
type TakesPart<T extends TakesPartTest> = (where: TakesPartWhere, path: string) => EntityFormula<T>

/** An entity filter as a formula. Throws BAD_INPUT that names the broken part. */
export function entityFormula<T extends TakesPartTest>(
  where: EntityWhere,
  path: string,
  takesPart: TakesPart<T>,
): EntityFormula<T> {
  const { id, kind, search, name, externalIds, relations, and, or, not } = where
  const inner = (list: readonly EntityWhere[], of: string) =>
    list.map((one, index) => entityFormula(one, `${path}.${of}[${index}]`, takesPart))
  return {
    all: [
      ...(id ? [{ on: 'id', oneOf: id } as const] : []),
      ...(kind ? [{ on: 'kind', oneOf: kind } as const] : []),
      ...(typeof search === 'string' ? [searched(search)] : []),
      ...(name ? [{ any: names(name) }] : []),
      ...(externalIds ?? []).map(
        ({ scheme, value }) => ({ on: 'externalId', scheme, values: value ?? null }) as const,
      ),
      ...(relations ? [takesPart(relations, `${path}.relations`)] : []),
      ...(or ? [{ any: inner(or, 'or') }] : []),
      ...(not ? [{ not: entityFormula(not, `${path}.not`, takesPart) }] : []),
      ...inner(and ?? [], 'and'),
    ],
  }
}

/** A search for nothing but punctuation finds nothing, rather than everything. */
function searched(text: string): Formula<EntityTest> {
  const words = foldWords(text)
  return words.length > 0 ? { on: 'words', words } : { any: [] }
}

function names(comparison: NonNullable<EntityWhere['name']>) {
  const bounds = comparedBounds(comparison, point)
  return bounds.map((one) => ({ on: 'name', bounds: one }) as const)
}
