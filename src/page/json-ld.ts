/** A node of a page's structured data with its schema.org types, bare: `NewsArticle`. */
export interface LdNode {
  types: string[];
  properties: Record<string, unknown>;
}

/**
 * schema.org types of a text that was published on a day. `ClaimReview` is what fact checks carry; a `TechArticle` is a page of
 * a manual.
 */
const ARTICLE_TYPES =
  /^(?:(?:\w+News|News|Reportage|Satirical|Scholarly|Report)?Article|\w*BlogPosting|LiveBlogPosting|Report|ClaimReview|Review)$/;

/** True where the node describes an article, not a page, a list or a film. */
export function isArticleNode(node: LdNode): boolean {
  return node.types.some((type) => ARTICLE_TYPES.test(type));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What one script holds. Publishers wrap it in comments and leave raw line breaks in strings, both of which JSON forbids. */
function parse(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: structured data is only one of several signals.
    }
  }
  return undefined;
}

/** Adds the node and those it stands for the page by; not what it merely lists or contains: a front page lists articles too. */
function collect(value: unknown, into: LdNode[], depth: number): void {
  if (depth > 4) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
    return;
  }
  if (!isRecord(value)) return;
  const type = value['@type'];
  const types = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
  into.push({ types: types.map((name) => name.replace(/^https?:\/\/schema\.org\//, '')), properties: value });
  collect(value['@graph'], into, depth + 1);
  collect(value['mainEntity'], into, depth + 1);
}

/** The page's structured data (JSON-LD), as it stands there. */
export function jsonLdText(doc: Document): string[] {
  return [...doc.querySelectorAll('script[type="application/ld+json" i]')].map((script) => script.textContent);
}

/** The page's structured data (JSON-LD), in document order; what does not parse is passed over. */
export function jsonLdNodes(doc: Document): LdNode[] {
  const nodes: LdNode[] = [];
  for (const text of jsonLdText(doc)) collect(parse(text), nodes, 0);
  return nodes;
}

/** Names of the authors that the structured data gives. */
export function authorNames(nodes: readonly LdNode[]): string[] {
  const names = (value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap(names);
    if (isRecord(value)) return names(value['name']);
    return typeof value === 'string' ? [value] : [];
  };
  return nodes.filter(isArticleNode).flatMap((node) => names(node.properties['author']));
}
