declare module 'edtf' {
  /** What the library makes of a text; the parts of it that are read here. */
  interface Parsed {
    /** Earliest and latest millisecond since 1970-01-01T00:00Z. */
    readonly min: number
    readonly max: number
  }
  export default function edtf(text: string): Parsed
}
