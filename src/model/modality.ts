/** In what way a claim speaks of a relation. */
export const modalities = [
  'ACTUAL',
  'PLANNED',
  'THREATENED',
  'ALLEGED',
  'DENIED',
  'HYPOTHETICAL',
  'CANCELLED',
] as const

export type Modality = (typeof modalities)[number]

/** Whether a claim says that a relation holds or that it does not. */
export const polarities = ['POSITIVE', 'NEGATIVE'] as const

export type Polarity = (typeof polarities)[number]
