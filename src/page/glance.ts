import { type LdNode, isArticleNode, jsonLdNodes } from './json-ld.ts';

/** What can be told of a page before any of its text is read. */
export interface Glance {
  /** `no`: not to be read; `possible`: its text decides; `announced`: it says itself that it is an article. */
  verdict: 'no' | 'possible' | 'announced';
  /** What decided, in a word or two. */
  why: string;
  /** The page says that it is a list, a shop, a search; an article on it may be what the list begins with. */
  declaredOther: boolean;
  /** The address looks like that of one text: a date, a number or a long slug. */
  textAddress: boolean;
  /** The address is that of a site's start page. */
  startAddress: boolean;
}

/** Types of pages that list, sell or seek. A page can carry one of these beside its article's, which then wins. */
const OTHER_TYPES =
  /^(?:CollectionPage|SearchResultsPage|ItemList|Product|ProductGroup|ProfilePage|CheckoutPage|QAPage|DiscussionForumPosting|VideoObject|SoftwareApplication|JobPosting|Recipe|Event|Course|HowTo|FAQPage|TechArticle|APIReference)$/;

/** What `og:type` says of a thing that is no text. */
const OTHER_OG = /^(?:product|video|music|books?$|profile|place|restaurant|business|game|object|forum)/;

/** First labels of host names behind which people work, write or buy: nothing that such a page says of itself counts. */
const WORK_HOSTS = new Set(
  'mail webmail email outlook docs drive sheets slides calendar meet chat accounts account login signin auth sso id banking ebanking onlinebanking secure checkout admin wiki translate'.split(
    ' ',
  ),
);
/** The same of parts of a path. */
const WORK_PATH =
  /\/(?:edit|editor|compose|inbox|checkout|cart|basket|login|log-in|signin|sign-in|sign-up|signup|wp-admin|admin)(?:[/.]|$)/i;

/** First labels of host names that announce no news: what lies there must say that it is an article. */
const OTHER_HOSTS = new Set(
  'shop store forum forums board community search maps developer developers dev api support help learn status bank my app apps portal gist git video videos'.split(
    ' ',
  ),
);
/** The same of parts of a path. */
const OTHER_PATH =
  /\/(?:search|results|find|tags?|categor(?:y|ies)|topics?|authors?|forums?|threads?|t|r|comments|questions|showthread|viewtopic|docs?|documentation|reference|api|manual|man|guides?|tutorials?|help|support|faq|kb|wiki|products?|p|dp|item|itm|shop|store|watch|videos?|playlist|profiles?|users?|members?|status|messages?|accounts?|payments?|orders?|settings|dashboard|terms|privacy|legal|careers|jobs)(?:[/.]|$)|\/@/i;

/** Programs that make wikis, manuals, forums and shops. What they call an article is none that was published on a day. */
const OTHER_GENERATOR =
  /mediawiki|dokuwiki|docusaurus|sphinx|mkdocs|gitbook|vuepress|vitepress|doxygen|javadoc|rustdoc|phpbb|vbulletin|discourse|xenforo|smf|invision|flarum|shopify|magento|prestashop|woocommerce|mastodon|pleroma|lemmy/i;

/** How a wiki that brings news marks the day of a report (hNews, a microformat); the reports of an encyclopedia have none. */
const DAY_OF_NEWS = '.published > .value-title[title]';

/** A page with more articles than this in its structured data lists them. */
const LISTED_ARTICLES = 2;

const contentOf = (doc: Document, selector: string) => {
  const meta = doc.querySelector(selector);
  return (meta?.getAttribute('content') ?? meta?.getAttribute('value') ?? '').trim().toLowerCase();
};

/** True where the page says in one of the ways of the web that it is one article. */
function announces(doc: Document, nodes: readonly LdNode[], og: string): boolean {
  const articles = nodes.filter(isArticleNode);
  const told = new Set(articles.map(({ properties }) => JSON.stringify(properties['headline'] ?? properties['url'] ?? '')));
  if (articles.length > 0 && told.size <= LISTED_ARTICLES) return true;
  if (og === 'article') return true;
  const marked = [...doc.querySelectorAll('[itemtype$="Article"], [itemtype$="BlogPosting"], [itemtype$="Report"]')];
  return marked.length === 1 || marked.some((element) => element.querySelector('h1') !== null);
}

/**
 * The first decision about a page, from what costs nothing: its address, its head, and whether a few elements are there. No text is
 * read, no layout asked for; well below a millisecond.
 *
 * Never read: what is no HTML, what is edited as a whole, places of work (mail, banks, editors, checkouts) by host or path, and what
 * wikis, manuals, forums and shops are made with, but for a wiki's news. Unless it announces an article (structured data, `og:type`, microdata), neither a
 * start page nor what its address, its structured data or a password field show to be another thing. All else is possible.
 * @param outer the page that the document is a frame of: what that announces is announced of its frames too.
 */
export function glance(doc: Document, outer?: Document): Glance {
  const { hostname, pathname, search, hash } = doc.location ?? { hostname: '', pathname: '/', search: '', hash: '' };
  const slug = pathname.split('/').findLast((part) => part !== '') ?? '';
  const nodes = jsonLdNodes(doc);
  const og = contentOf(doc, 'meta[property="og:type" i], meta[name="og:type" i]');
  const declaredOther = nodes.some((node) => node.types.some((type) => OTHER_TYPES.test(type))) || OTHER_OG.test(og);
  // Of single-page applications that keep their place behind the #, the path says nothing.
  const startAddress = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname) && !/^#!?\//.test(hash);
  const textAddress = /\/(?:19|20)\d{2}[/-][01]?\d(?:[/-]|$)/.test(pathname) || /^(?:[^-]+-){3,}[^-]+$/.test(slug) || /\d{6,}/.test(slug);
  const verdictOf = (): [Glance['verdict'], string] => {
    const label = hostname.split('.')[0] ?? '';
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(doc.contentType)) return ['no', 'no HTML'];
    if (doc.designMode === 'on' || doc.body?.isContentEditable) return ['no', 'an editor'];
    if (hostname.includes('.') && WORK_HOSTS.has(label)) return ['no', 'host'];
    if (WORK_PATH.test(pathname)) return ['no', 'path'];
    if (OTHER_GENERATOR.test(contentOf(doc, 'meta[name="generator" i]')))
      return doc.querySelector(DAY_OF_NEWS) ? ['announced', 'news of a wiki'] : ['no', 'generator'];
    if (announces(doc, nodes, og)) return startAddress && declaredOther ? ['no', 'start page'] : ['announced', 'announced'];
    if (startAddress) return ['no', 'start page'];
    if (declaredOther) return ['no', 'declared'];
    if (hostname.includes('.') && OTHER_HOSTS.has(label)) return ['no', 'host'];
    if (OTHER_PATH.test(pathname) || /[?&](?:q|query|search|s)=/.test(search)) return ['no', 'path'];
    if (doc.querySelector('input[type="password"], [itemprop~="price"], [role="feed"], [role="application"]')) return ['no', 'elements'];
    if (outer && glance(outer).verdict === 'announced') return ['announced', 'frame of an article'];
    return ['possible', 'nothing said'];
  };
  const [verdict, why] = verdictOf();
  return { verdict, why, declaredOther, textAddress, startAddress };
}
