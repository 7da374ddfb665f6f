/** One thing that happens to the demo graph, and when it is said to be recorded. */
export type DemoStep = { readonly recordedAt: string; readonly reason: string } & (
  | { readonly ingest: readonly string[] }
  | { readonly judgedSame: readonly [string, string] }
  | { readonly decide: { readonly claim: string; readonly aspect: string } }
  /** Takes back the decision on an aspect of what a claim speaks of. */
  | { readonly undecide: { readonly claim: string; readonly aspect: string } }
)

/** Who makes the demo graph, in the log of changes. */
export const demoDesk = 'demo desk'

/** What the demo graph learned, and when: each reason is given once, so that the log tells how far it is. */
export const demoSteps: readonly DemoStep[] = [
  {
    recordedAt: '2018-10-08T17:37:00Z',
    reason: 'the article of the day',
    ingest: ['1-vocabulary.jsonl', '2-entities.jsonl', '3-article.jsonl'],
  },
  {
    recordedAt: '2018-10-09T09:00:00Z',
    reason: 'the article, read again',
    ingest: ['4-correction.jsonl'],
  },
  {
    recordedAt: '2025-01-03T12:00:00Z',
    reason: 'the arms register, as generated on this day',
    ingest: ['5-arms-register.jsonl'],
  },
  {
    recordedAt: '2025-01-06T09:00:00Z',
    reason: 'one weapon system, as two sources name it',
    judgedSame: ['s-400', 'sipri-s-400-triumf'],
  },
  {
    recordedAt: '2025-01-07T09:00:00Z',
    reason: '5 billion is taken for the same sum, rounded',
    decide: { claim: 'cgtn-value-5.4', aspect: 'value' },
  },
  {
    recordedAt: '2025-01-08T09:00:00Z',
    reason: 'the article does not say that it rounds: the question is open',
    undecide: { claim: 'cgtn-value-5.4', aspect: 'value' },
  },
]
