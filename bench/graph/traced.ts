import type { Driver, Session } from 'neo4j-driver'

/** A statement as it was sent to the database. */
export interface Sent {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Notes what a driver sends from now on, be it in a transaction or without one. */
export function traced(driver: Driver): readonly Sent[] {
  const sent: Sent[] = []
  const open = driver.session.bind(driver)
  driver.session = (config) => tracedSession(open(config), sent)
  return sent
}

function tracedSession(session: Session, sent: Sent[]): Session {
  noting(session, sent)
  const begin = session.beginTransaction.bind(session)
  session.beginTransaction = (config) => {
    const transaction = begin(config)
    noting(transaction, sent)
    return transaction
  }
  return session
}

function noting(runner: Pick<Session, 'run'>, sent: Sent[]): void {
  const run = runner.run.bind(runner)
  runner.run = (query, parameters, config) => {
    sent.push({ text: String(query), parameters: { ...parameters } })
    return run(query, parameters, config)
  }
}
