import type { RoledTime } from '../times/roledTime.js'

/** How many of a passage's times, which stand in text order, begin before `offset`. */
export function timesStartingBefore(times: readonly RoledTime[], offset: number): number {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
