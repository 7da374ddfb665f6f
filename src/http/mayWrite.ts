import { bearsToken } from './bearsToken.ts'
import { isLoopback } from './isLoopback.ts'

/** Who may write: holders of the token, or, where there is none, callers on this machine. */
export interface WritePolicy {
  readonly token: string | undefined
  /** Whether the service listens on this machine only. */
  readonly loopback: boolean
}

/**
 * Whether a request may write. Without a token only the playground and programs of this machine do:
 * pages of other sites are refused, which a browser here would otherwise let through, also those
 * whose name has been made to lead to this machine.
 */
export function mayWrite(request: Request, { token, loopback }: WritePolicy): boolean {
  if (token !== undefined) return bearsToken(request, token)
  const origin = request.headers.get('origin')
  return loopback && (origin === null || isOwnPage(origin, request.headers.get('host')))
}

function isOwnPage(origin: string, host: string | null): boolean {
  if (!URL.canParse(origin)) return false
  const page = new URL(origin)
  return page.host === host && isLoopback(page.hostname.replace(/^\[|\]$/g, ''))
}
