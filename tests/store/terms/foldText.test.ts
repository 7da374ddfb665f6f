import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldText, foldWords } from '../../../src/store/terms/foldText.ts'

it.each([
  ['S-400 Triumf', 's 400 triumf'],
  ['S-400 Триумф', 's 400 triumf'],
  ["Côte d'Ivoire", 'cote d ivoire'],
  ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['  U.S.   Navy ', 'u s navy'],
  ['北京', 'beijing'],
  ['١٩٤٧', '1947'],
  ['— … —', ''],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})

it('folds an accent alike whether it is one character with its letter or two', () => {
  expect(foldText('Me\u0301xico')).toBe(foldText('M\u00e9xico'))
})

it('leaves nothing but letters, digits and single spaces, and folds no further', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldText(text)
      expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
      expect(foldText(folded)).toBe(folded)
      expect(foldWords(text)).toEqual(folded === '' ? [] : folded.split(' '))
    }),
  )
})
