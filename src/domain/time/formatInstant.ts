/**
 * An instant, in milliseconds since 1970-01-01T00:00Z, in ISO 8601; years before 0 and past 9999
 * have six digits and a sign.
 */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString()
}
