import { z } from 'zod'
import { StatecraftError } from './model/errors.ts'

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max)

/** Every variable that the service reads, with its default. */
const single = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, 'starts with neo4j:// or bolt://')
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  STATECRAFT_DATA: z.string().min(1).default('.statecraft'),
  STATECRAFT_DEMO: flag.default(true),
  STATECRAFT_WRITE_TOKEN: z.string().min(8, 'has at least 8 characters').optional(),
  STATECRAFT_ADMIN_TOKEN: z.string().min(8, 'has at least 8 characters').optional(),
  STATECRAFT_TIMEOUT: whole(100, 600_000).default(15_000),
  STATECRAFT_MAX_TIME: whole(100, 3_600_000).default(30_000),
  STATECRAFT_MAX_DEPTH: whole(3, 400).default(100),
  STATECRAFT_MAX_OBJECTS: whole(100, 1_000_000_000).default(500_000),
  CORS_ORIGIN: z.string().optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

const variables = single.refine(
  ({ STATECRAFT_ADMIN_TOKEN: admin, STATECRAFT_WRITE_TOKEN: write }) =>
    admin === undefined || admin !== write,
  { path: ['STATECRAFT_ADMIN_TOKEN'], message: 'is the write token: who writes could purge' },
)

export interface Config {
  readonly host: string
  readonly port: number
  /** Null where the graph is kept in this process. */
  readonly neo4j: {
    readonly uri: string
    readonly user: string | undefined
    readonly password: string | undefined
    readonly database: string | undefined
  } | null
  /** Directory of the embedded graph. */
  readonly data: string
  /** Whether an empty graph is filled with the demo graph. */
  readonly demo: boolean
  readonly writeToken: string | undefined
  /** What purging needs; nobody purges where there is none. */
  readonly adminToken: string | undefined
  /** How long a round trip to the database may take, in milliseconds. */
  readonly timeout: number
  /** What one operation may ask for. */
  readonly limits: {
    /** How many fields deep it nests. */
    readonly depth: number
    /** How many objects it asks for, pages counted as full. */
    readonly objects: number
    /** How long a query takes in all, and each event of a subscription, in milliseconds. */
    readonly milliseconds: number
  }
  /** Origins of other sites that may call the service. */
  readonly corsOrigins: readonly string[]
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** Reads the environment; throws BAD_INPUT that names every variable that cannot be used. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const parsed = variables.safeParse(Object.fromEntries(given))
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new StatecraftError('BAD_INPUT', `the configuration cannot be used: ${faults.join('; ')}`)
  }
  const env = parsed.data
  return {
    host: env.HOST,
    port: env.PORT,
    neo4j: env.NEO4J_URI
      ? {
          uri: env.NEO4J_URI,
          user: env.NEO4J_USER,
          password: env.NEO4J_PASSWORD,
          database: env.NEO4J_DATABASE,
        }
      : null,
    data: env.STATECRAFT_DATA,
    demo: env.STATECRAFT_DEMO,
    writeToken: env.STATECRAFT_WRITE_TOKEN,
    adminToken: env.STATECRAFT_ADMIN_TOKEN,
    timeout: env.STATECRAFT_TIMEOUT,
    limits: {
      depth: env.STATECRAFT_MAX_DEPTH,
      objects: env.STATECRAFT_MAX_OBJECTS,
      milliseconds: env.STATECRAFT_MAX_TIME,
    },
    corsOrigins: env.CORS_ORIGIN?.split(',').map((origin) => origin.trim()) ?? [],
    logLevel: env.LOG_LEVEL,
  }
}
