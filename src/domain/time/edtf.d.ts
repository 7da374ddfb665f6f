declare module 'edtf' {
  /** What the library makes of a text; the parts of it that are read here. */
  interface Parsed {
    readonly type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List'
    /** Earliest and latest millisecond. */
    readonly min: number
    readonly max: number
    readonly edtf: string
    /** 0 date-time, 1 year, 2 month, 3 day. */
    readonly precision?: number
    readonly uncertain?: { readonly value: number }
    readonly approximate?: { readonly value: number }
    /** Of an interval: null is unknown, Infinity is open. */
    readonly lower?: Parsed | number | null
    readonly upper?: Parsed | number | null
  }
  export default function edtf(text: string): Parsed
}
