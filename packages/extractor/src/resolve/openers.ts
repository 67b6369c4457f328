import type { RoledTime } from '../times/roledTime.js'

/** What stands between the last stop and a time; 力争 and its like may open a sentence before the time, other words only where a comma follows it. */
const opener = /(?:^|[。！？!?；;：:\s])([^。！？!?；;：:\s]{0,12})$/
const intent = /^(?:力争|争取|确保|努力|计划|预计|规划|其中)?$/

/** 建成体育城市，力争到2020年…: in a section of goals the goals that follow are due then too. */
export function leadsGoal({ span, text }: RoledTime, folded: string): boolean {
  return /^到/.test(text) && /[,，](?:力争|争取|确保)?$/.test(folded.slice(Math.max(0, span.start - 4), span.start))
}

/** Whether a time opens its sentence. */
export function opens(time: RoledTime, folded: string): boolean {
  const left = folded.slice(Math.max(0, time.span.start - 14), time.span.start)
  // 《意见》提出，到2030年…
  const lead = opener.exec(left)?.[1]?.replace(/^.*(?:提出|指出|明确|要求)[,，]/, '')
  if (lead === undefined) return false
  return intent.test(lead) || /^[,，]/.test(folded.slice(time.span.end, time.span.end + 1))
}
