import type { AttributeValue, Qualifier } from '../../model/value.ts'

const words: Readonly<Record<Qualifier, string>> = {
  EXACT: '',
  ABOUT: 'about ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
}
const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 })

/** A value as people read it: `5,400,000,000 USD`, `about 2 system`, `2018-10-08`. */
export function valueText(value: AttributeValue): string {
  switch (value.kind) {
    case 'quantity':
      return `${words[value.qualifier]}${numbers.format(value.number)}${value.unit ? ` ${value.unit}` : ''}`
    case 'text':
      return value.text
    case 'date':
      return value.date
    case 'boolean':
      return value.boolean ? 'yes' : 'no'
  }
}
