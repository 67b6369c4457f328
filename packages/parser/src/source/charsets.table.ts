/** A charset with the labels that files and servers use for it. */
export interface CharsetRule {
  /** The name it goes by here. */
  id: string
  /** Lower case; other labels are tried as they are. */
  labels: readonly string[]
  /** `platform` when every runtime's `TextDecoder` is right about it. */
  decoder: 'platform' | 'legacy'
}

/**
 * Labels from the WHATWG Encoding Standard. Pages that say gb2312 hold characters of GBK and GB 18030, which contain it;
 * so all labels of the family decode as gb18030 (GB 18030-2022 is compulsory for Chinese software).
 */
export const charsets: readonly CharsetRule[] = [
  { id: 'utf-8', labels: ['utf-8', 'utf8', 'unicode-1-1-utf-8', 'ascii', 'us-ascii'], decoder: 'platform' },
  {
    id: 'gb18030',
    labels: [
      'gb18030',
      'gbk',
      'gb2312',
      'gb_2312-80',
      'gb_2312',
      'x-gbk',
      'chinese',
      'cp936',
      'windows-936',
      'euc-cn',
      'ms936',
    ],
    decoder: 'platform',
  },
  { id: 'utf-16le', labels: ['utf-16le', 'utf-16', 'ucs-2', 'unicode'], decoder: 'platform' },
  { id: 'utf-16be', labels: ['utf-16be'], decoder: 'platform' },
  { id: 'big5', labels: ['big5', 'big5-hkscs', 'cn-big5', 'x-x-big5', 'cp950', 'windows-950'], decoder: 'legacy' },
]

/**
 * Characters that tables made before Unicode 5.2 put into private use, by what they are: vertical punctuation (GB 18030 A6D9–A6F3)
 * and eight radicals and ideographs (FE59–FEA0). GB 18030-2005 and -2022, table of changed code points.
 */
export const privateUse: ReadonlyMap<string, string> = new Map([
  ['\uE78D', '\uFE10'],
  ['\uE78E', '\uFE12'],
  ['\uE78F', '\uFE11'],
  ['\uE790', '\uFE13'],
  ['\uE791', '\uFE14'],
  ['\uE792', '\uFE15'],
  ['\uE793', '\uFE16'],
  ['\uE794', '\uFE17'],
  ['\uE795', '\uFE18'],
  ['\uE796', '\uFE19'],
  ['\uE81E', '\u9FB4'],
  ['\uE826', '\u9FB5'],
  ['\uE82B', '\u9FB6'],
  ['\uE82C', '\u9FB7'],
  ['\uE832', '\u9FB8'],
  ['\uE843', '\u9FB9'],
  ['\uE854', '\u9FBA'],
  ['\uE864', '\u9FBB'],
])
