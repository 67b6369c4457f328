/** The characters of Chinese numerals, everyday and financial (大写), by GB/T 15835-2011 and GB/T 37233-2018. */
export const digitOf: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

/** Powers of ten within a group of four places. */
export const smallMagnitudeOf: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }

/** Powers of ten that multiply a whole group. */
export const bigMagnitudeOf: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 }

/** Tens written as one character. */
export const tensOf: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 }

/** 千 before these is part of a unit (2000万千瓦), 百 before these of a word (3百分点). */
export const unitAfterMagnitude: Readonly<Record<string, RegExp>> = {
  千: /[瓦米克伏卡赫帕兆字焦安比升乏]/y,
  百: /分点/y,
}

/** Largest number of places that is read as a number; a longer run of digits is an identifier. */
export const maxPlaces = 20
