import { createHash, timingSafeEqual } from 'node:crypto'

/** Who may write: holders of the token, or, where there is none, callers on this machine. */
export interface WritePolicy {
  readonly token: string | undefined
  /** Whether the service listens on this machine only. */
  readonly loopback: boolean
}

/**
 * Whether a request may write. Without a token a page of another site is refused, which the
 * browser of someone on this machine would otherwise let through.
 */
export function mayWrite(request: Request, { token, loopback }: WritePolicy): boolean {
  if (token !== undefined) return isSame(request.headers.get('authorization'), `Bearer ${token}`)
  const origin = request.headers.get('origin')
  return loopback && (origin === null || hostOf(origin) === request.headers.get('host'))
}

function isSame(given: string | null, wanted: string): boolean {
  const [a, b] = [given ?? '', wanted].map((text) => createHash('sha256').update(text).digest())
  return a !== undefined && b !== undefined && timingSafeEqual(a, b)
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
