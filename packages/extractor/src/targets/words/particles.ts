import { oneOf } from '@gangmu/zh'

/** Single characters before an indicator that are no part of it, and the characters after them with which they make a word of their own. */

const will = oneOf('将')
const goesWithWill = oneOf('军来领士近要会有达')
const take = oneOf('把')
const goesWithTake = oneOf('握关手控')

/** 将扣除比例提高到…, 把污水处理率提高到…: what follows is what something is done to; not 将军, 将近, 把握. */
export function marksObject(text: string, at: number): boolean {
  return will(text, at) ? !goesWithWill(text, at + 1) : take(text, at) && !goesWithTake(text, at + 1)
}

const add = oneOf('加')
const goesWithAdd = oneOf('快强大入工热装密重油班固深注减总盟权速急宽厚持之征息价值派气湿')

/** 加返还性收入2亿元, 加上解支出3亿元: what is added up; not 加强, 加工. */
export function isAdding(text: string, at: number): boolean {
  return add(text, at) && !goesWithAdd(text, at + 1) && (text[at + 1] !== '上' || text[at + 2] === '解')
}

const again = oneOf('又再')
const goesWithAgain = oneOf('就生造制保加次')

/** 又解决…, 再减少…; not 再就业, 再生水. */
export function isAgain(text: string, at: number): boolean {
  return again(text, at) && (!goesWithAgain(text, at + 1) || text.startsWith('造林', at + 1))
}
