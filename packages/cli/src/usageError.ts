/** Wrong usage of the command: says what, and how it is right. */
export class UsageError extends Error {
  override name = 'UsageError'
}
