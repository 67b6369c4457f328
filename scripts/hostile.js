// Inputs made to be slow, as functions of their length in characters. Each tries one thing that could cost more than its length.

const repeat = (unit) => (length) => unit.repeat(Math.ceil(length / unit.length))
const after = (head, unit) => (length) => head + repeat(unit)(length)

/** A function of length from one that writes its n-th piece. */
const pieces =
  (piece, head = '') =>
  (length) => {
    const written = [head]
    for (let total = 0, n = 0; total < length; n++) {
      const next = piece(n)
      written.push(next)
      total += next.length
    }
    return written.join('')
  }

export const hostile = {
  text: {
    'one line of （': repeat('（'),
    'one line of 0': repeat('0'),
    'one line of 一、': repeat('一、'),
    'one line of 1.': repeat('1.'),
    'one line of 第一章': repeat('第一章'),
    'one line of 。': repeat('。'),
    'one line of 《': repeat('《'),
    'one line of blanks': repeat('\u3000 '),
    'one line of 一、甲。': repeat('一、甲。'),
    'one line, counting': pieces((n) => `${n + 1}.甲。`),
    'list items': pieces((n) => `${n + 1}.甲\n`),
    'the same number': repeat('1.甲\n'),
    'the same article': repeat('第一条　甲。\n'),
    restarts: repeat('一、甲\n二、乙\n'),
    'restarts below': repeat('一、甲\n（一）乙\n（一）丙\n'),
    'every style': repeat('第一章\n第一条\n一、\n（一）\n1.\n（1）\n①\na.\n——\n'),
    'tables of contents': repeat('目录\n一、甲\n'),
    titles: repeat('关于甲的通知\n'),
    attachments: repeat('附件：\n'),
    'attached documents': repeat('附件1\n甲办法\n一、乙\n'),
    boxes: repeat('专栏1 甲\n乙\n'),
    'tabs in lines': repeat('甲\t乙\n'),
    'one line of tabs': repeat('甲\t'),
    'blank lines': repeat('\n'),
    'signatures and dates': repeat('甲人民政府\n2021年3月1日\n'),
    recipients: repeat('各县人民政府：\n'),
    'metadata keys': repeat('索引号：'),
    'metadata lines': repeat('索引号：甲\n'),
    'short lines': repeat('甲\n'),
    'lone surrogates': repeat('\ud800'),
  },
  html: {
    'nested <div>': repeat('<div>'),
    'nested <div>, closed': (length) => `${repeat('<div>')(length / 2)}甲${repeat('</div>')(length / 2)}`,
    'nested <table>': repeat('<table><tr><td>甲'),
    'nested <b> and <p>': repeat('<b><p>甲'),
    'formatting never closed': pieces((n) => `<p><b a=${n}>甲`),
    'end tags of nothing': after('<p>甲</p><div>', '</p></b></td>'),
    'table rows': after('<table>', '<tr><td>甲<td>乙'),
    'cells of one row': after('<table><tr>', '<td>甲'),
    'cells with spans': after('<table>', '<tr><td rowspan=65534 colspan=1000>甲<td>乙'),
    'list items': after('<ol>', '<li>甲'),
    'nested lists': repeat('<ol><li>甲'),
    paragraphs: repeat('<p>甲。'),
    'line breaks': repeat('甲<br>'),
    'one paragraph': after('<p>', '甲<b>乙</b>'),
    'signs <': after('<p>', '<'),
    'tags cut': after('<p>', '<a '),
    'signs &': after('<p>', '&'),
    'entities cut': after('<p>', '&am'),
    'comments never closed': after('<p>', '<!--'),
    'silent elements never closed': after('<p>甲', '<noscript>'),
    'scripts never closed': after('<p>甲</p>', '<script>'),
    'white space': after('<p>甲', ' \n'),
    'hidden elements': after('<p>甲', '<span hidden>乙</span>'),
    'hidden elements, nested': after('<p>甲', '<span hidden>乙'),
    'names in class': (length) => `<p class="${repeat('nav ')(length)}">甲`,
    'one name in class': (length) => `<p class="${repeat('nav-')(length)}">甲`,
    'style attribute': (length) => `<p style="${repeat('display ')(length)}">甲`,
    attributes: (length) => `<p ${repeat('id=a ')(length)}>甲`,
    'metadata paragraphs': repeat('<p>索引号：甲'),
    links: repeat('<a href=a>甲乙丙</a> '),
  },
  markdown: {
    'quotes >': repeat('>'),
    'quotes > >': repeat('> '),
    'bullets in a line': after('- x\n', '- '),
    'numbers in a line': repeat('1. '),
    'nested bullets': pieces((n) => `${'  '.repeat(n % 500)}- 甲\n`),
    'list items': pieces((n) => `${n + 1}. 甲\n`),
    asterisks: after('# 甲\n', '*'),
    'emphasis opened': after('# 甲\n', '*甲 '),
    'emphasis both ways': after('# 甲\n', '甲**乙'),
    'underscores opened': after('# 甲\n', '_甲 '),
    'brackets [': after('# 甲\n', '['),
    'brackets ]': after('# 甲\n', ']'),
    'links opened': after('# 甲\n', '[甲]('),
    images: after('# 甲\n', '![*甲](b)*'),
    'images, nested': (length) => `# 甲\n${repeat('![*')(length / 2)}${repeat('](b)')(length / 2)}`,
    'backticks of all lengths': pieces((n) => `甲${'`'.repeat(n + 1)}`, '# 甲\n'),
    fences: repeat('```\n'),
    'comments never closed': after('# 甲\n', '<!-- 甲\n\n'),
    'comments in a line': after('# 甲\n', '<!-- '),
    'tags cut in a line': after('# 甲\n', '<a '),
    'tables of HTML': after('# 甲\n', '<table>\n\n'),
    'pieces of HTML': after('# 甲\n', '<div>\n\n'),
    'table rows': after('甲|乙\n-|-\n', '丙|丁\n'),
    'wide tables': (length) => ['|甲', '|-', '|乙'].map((cell) => repeat(cell)(length / 3)).join('\n'),
    headings: repeat('# 甲\n'),
    'number signs': repeat('# '),
    'link definitions': after('# 甲\n', '[甲]: b.c\n'),
    'underlined lines': after('# 甲\n', '乙\n--\n'),
    'lines across': repeat('---\n'),
    'front matter': after('---\na: b\n', '甲\n'),
    backslashes: after('# 甲\n', '\\'),
  },
}
