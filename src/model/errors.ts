/** Every way in which a request can fail; adapters translate their engine's errors into these. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'CONFLICT'
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'UNAUTHORIZED'
  | 'INTERNAL'

/** A failure with a code that callers can act on; its message is safe to show. */
export class StatecraftError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StatecraftError'
    this.code = code
  }
}
