import {
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'

/** Refuses operations that nest deeper than `most` fields, fragments included. */
export function maxDepth(most: number): ValidationRule {
  return (context) => {
    const known = new Map<FragmentDefinitionNode, number>()
    return {
      OperationDefinition: (operation) => {
        const depth = depthOf(operation.selectionSet, [])
        if (depth <= most) return
        context.reportError(
          new GraphQLError(`the operation is ${depth} fields deep, at most ${most} are allowed`, {
            nodes: operation,
          }),
        )
      },
    }

    function depthOf(set: SelectionSetNode | undefined, within: readonly string[]): number {
      if (!set) return 0
      const depths = set.selections.map((selection) => {
        if (selection.kind === 'Field') return 1 + depthOf(selection.selectionSet, within)
        if (selection.kind === 'InlineFragment') return depthOf(selection.selectionSet, within)
        // A fragment that leads to itself is another rule's to report.
        return within.includes(selection.name.value) ? 0 : ofFragment(selection.name.value, within)
      })
      return Math.max(0, ...depths)
    }

    function ofFragment(name: string, within: readonly string[]): number {
      const fragment = context.getFragment(name)
      if (!fragment) return 0
      const depth = known.get(fragment) ?? depthOf(fragment.selectionSet, [...within, name])
      known.set(fragment, depth)
      return depth
    }
  }
}
