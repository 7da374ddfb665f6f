import { setFlagsFromString } from 'node:v8'

/**
 * Lets the heap grow by a third of what is in use before it is swept. Left alone, V8 lets garbage
 * pile up to several times that on a machine with room for it, however little a load holds on to:
 * a load makes far more garbage than it keeps, and would take memory by the size of the machine.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=30')
}
