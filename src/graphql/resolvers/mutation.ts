import { ingest } from '../../domain/ingest/ingest.ts'
import { recordsSource, textSource } from '../../domain/ingest/recordSource.ts'
import { StatecraftError } from '../../model/errors.ts'
import { badArgument } from '../badArgument.ts'
import type { IngestInput, MutationResolvers } from '../generated/resolvers.ts'

export const Mutation: MutationResolvers = {
  ingest: async (_, { input }, { store, mayWrite }) => {
    if (!mayWrite) throw new StatecraftError('UNAUTHORIZED', 'writing needs the write token')
    const { dryRun, keepGoing } = input
    const { total, ...summary } = await ingest(store, sourceOf(input), { dryRun, keepGoing })
    return { ...total, ...summary, problems: [...summary.problems] }
  },
}

function sourceOf({ records, lines }: IngestInput) {
  if (records && typeof lines === 'string') {
    throw badArgument('input', 'records and lines do not go together')
  }
  if (records) return recordsSource(records)
  if (typeof lines === 'string') return textSource(lines)
  throw badArgument('input', 'give records or lines')
}
