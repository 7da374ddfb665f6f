import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a request bears a token; how long that takes tells nothing of it. */
export function bearsToken(request: Request, token: string): boolean {
  const given = request.headers.get('authorization') ?? ''
  return timingSafeEqual(digest(given), digest(`Bearer ${token}`))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
