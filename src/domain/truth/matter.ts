import type { Modality } from '../../model/modality.ts'
import type { Voice } from './voice.ts'

/**
 * What claims can contradict each other on. What is so and what is alleged to be so is one matter;
 * every other modality is one of its own: a plan that came out otherwise is fulfilled late or in
 * another way, or not at all, but nobody has contradicted anybody.
 */
export function byMatter<T>(voices: readonly Voice<T>[]): readonly (readonly Voice<T>[])[] {
  const matters = [...new Set(voices.map(({ claim }) => matterOf(claim.modality)))].sort()
  return matters.map((matter) => voices.filter(({ claim }) => matterOf(claim.modality) === matter))
}

/** The voices on the matter of a modality; all of them where nobody speaks of that. */
export function onMatter<T>(modality: Modality, voices: readonly Voice<T>[]): readonly Voice<T>[] {
  const some = voices.filter(({ claim }) => matterOf(claim.modality) === matterOf(modality))
  return some.length > 0 ? some : voices
}

function matterOf(modality: Modality): Modality {
  return modality === 'ALLEGED' ? 'ACTUAL' : modality
}
