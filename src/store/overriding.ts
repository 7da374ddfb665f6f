/** Something that does as another does, save for what it does itself. */
export function overriding<T extends object, O extends object>(other: T, own: O): T & O {
  return Object.create(other, Object.getOwnPropertyDescriptors(own))
}
