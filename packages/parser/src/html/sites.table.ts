/** A platform's element for a part of the page, by a name in its `id` or `class`. */
export interface SiteRule {
  id: string
  attribute: 'id' | 'class'
  /** Whole names, as written; one of an element's classes is enough. */
  names: readonly string[]
  yes: readonly string[]
  no: readonly string[]
}

/** Elements that hold a page's main text, platform by platform. What they hold must still be most of the page's prose. */
export const mainTexts: readonly SiteRule[] = [
  {
    id: 'trs',
    attribute: 'class',
    names: ['TRS_Editor', 'TRS_UEDITOR', 'trs_editor_view', 'trs_paper_default', 'trs_word', 'Custom_UnionStyle'],
    yes: ['<div class="view TRS_UEDITOR trs_paper_default">', '<div class="TRS_Editor">'],
    no: ['<div class="TRS_Editor_toolbar">'],
  },
  {
    id: 'hanweb',
    attribute: 'id',
    names: ['zoom', 'Zoom', 'fontzoom', 'zoomcon', 'artibody', 'barrierfree_container'],
    yes: ['<div id="zoom">'],
    no: ['<div id="zoomIn">'],
  },
  {
    id: 'hanweb-jpaas',
    attribute: 'class',
    names: ['article-content', 'bt_content', 'main-txt', 'arc_cont', 'art_con', 'article-conter', 'zoom'],
    yes: ['<div class="article-content">'],
    no: ['<div class="article-list">'],
  },
  {
    id: 'longxun',
    attribute: 'class',
    names: ['j-fontContent', 'wzcon', 'newscontnet', 'gzk-article', 'ls-article-info'],
    yes: ['<div class="wzcon j-fontContent clearfix">', '<div class="j-fontContent newscontnet minh300">'],
    no: ['<div class="ls-page-container">'],
  },
  {
    id: 'gov-cn',
    attribute: 'id',
    names: ['UCAP-CONTENT'],
    yes: ['<td class="b12c" id="UCAP-CONTENT">'],
    no: ['<div id="UCAP-TITLE">'],
  },
  {
    id: 'gov-cn-pages',
    attribute: 'class',
    names: ['pages_content', 'b12c', 'mnr_content'],
    yes: ['<div class="pages_content">'],
    no: ['<div class="pages-date">'],
  },
  {
    id: 'disclosure',
    attribute: 'class',
    names: [
      ...['xxgk_content_nr', 'xxgk_content_info', 'xxgk_content', 'zfxxgk_content', 'gkml_content', 'my_doccontent'],
      ...['xl_content', 'xlcontent', 'wz_con', 'conTxt', 'txtcontent', 'scroll_cont'],
    ],
    yes: ['<div class="xxgk_content_nr">', '<div class="my_doccontent">'],
    no: ['<div class="xxgk_nav">', '<table class="xxgk_content_info1">'],
  },
  {
    id: 'epoint',
    attribute: 'class',
    names: [
      'ewb-article-content',
      'ewb-article-detail',
      'ewb-article-info',
      'infodetail',
      'news-article-para',
      'article-info-con',
    ],
    yes: ['<div class="ewb-article-content">'],
    no: ['<div class="ewb-article-sources">'],
  },
  {
    id: 'wechat',
    attribute: 'id',
    names: ['js_content'],
    yes: ['<div class="rich_media_content" id="js_content" style="visibility: hidden;">'],
    no: ['<div id="js_article">'],
  },
  {
    id: 'law-database',
    attribute: 'id',
    names: ['divFullText', 'fulltext', 'law_content'],
    yes: ['<div id="divFullText">'],
    no: ['<div id="divHeader">'],
  },
]

/** A word in `id` or `class` that names page furniture. */
export interface FurnitureRule {
  id: string
  /** Matched against each name, in lower case. */
  pattern: RegExp
  yes: readonly string[]
  no: readonly string[]
}

/** Furniture by name; an element with a good part of the page's prose is none, whatever it is called. */
export const furniture: readonly FurnitureRule[] = [
  {
    id: 'navigation',
    pattern:
      /^(?:[a-z]{0,9}[-_]?)?(?:nav|navbar|navi|navigation|menu|submenu|breadcrumbs?|crumbs?|position|location|dqwz|wzdh|daohang|mianbao|mbx|sitemap)(?:[-_\d]|$)/,
    yes: ['nav', 'top-nav', 'bt-position', 'breadcrumb', 'dqwz'],
    no: ['content', 'navel'],
  },
  {
    id: 'head-and-foot',
    pattern:
      /^(?:[a-z]{0,9}[-_]?)?(?:footer|foot|copyright|bottom|banner|topbar|logo|friendlink|links?|yqlj)(?:[-_\d]|$)/,
    yes: ['footer', 'page_footer', 'copyright', 'site-banner'],
    no: ['footnotes', 'content'],
  },
  {
    id: 'tools',
    pattern:
      /^(?:[a-z]{0,9}[-_]?)?(?:share|bdshare\w{0,20}|fenxiang|print|dayin|tools?|toolbar|fontsize|qrcode|ewm|erweima|qr[-_]\w{1,20}|search|login|pager|paging|pagination|prevpage|nextpage|sxp|close|print)(?:[-_\d]|$)/,
    yes: ['share', 'bdsharebuttonbox', 'qr_container', 'article-tools', 'prevPage'],
    no: ['content', 'shareholders'],
  },
  {
    id: 'related',
    pattern:
      /^(?:[a-z]{0,9}[-_]?)?(?:related|relevant|recommend|hot|xgwz|xgyd|xglj|xgxx|xgbd|sidebar|aside|side|advert\w{0,10}|ads?|comments?)(?:[-_\d]|$)/,
    yes: ['related', 'sidebar', 'xgwz'],
    no: ['content', 'address'],
  },
]
