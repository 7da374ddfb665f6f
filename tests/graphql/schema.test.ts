import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { executableSchema } from '../../src/graphql/schema.ts'

const schema = executableSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID']
interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

function undescribed(of: string, parts: readonly Described[]): string[] {
  return parts.filter(({ description }) => !description).map(({ name }) => `${of}.${name}`)
}

describe('the schema', () => {
  it('describes every type', () => {
    const own = types.filter(({ name }) => !builtIn.includes(name))
    expect(own.length).toBeGreaterThan(40)
    expect(own.filter(({ description }) => !description).map(({ name }) => name)).toEqual([])
  })

  it('describes every field and argument', () => {
    const bare = types.flatMap((type) => {
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
      const fields = Object.values(type.getFields())
      return [
        ...undescribed(type.name, fields),
        ...fields.flatMap((field) =>
          'args' in field ? undescribed(`${type.name}.${field.name}`, field.args) : [],
        ),
      ]
    })
    expect(bare).toEqual([])
  })

  it('describes every value of its enums', () => {
    const bare = types.flatMap((type) =>
      isEnumType(type) ? undescribed(type.name, type.getValues()) : [],
    )
    expect(bare).toEqual([])
  })
})
