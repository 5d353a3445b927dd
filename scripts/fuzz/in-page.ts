/** What runs in the page that is tried. Sent there as text: it may use nothing of a module but types. */
import type { FuzzElement, FuzzNode, FuzzPage, FuzzStep } from './arbitrary.ts';

export interface FuzzTools {
  build(page: FuzzPage): void;
  change(step: FuzzStep): void;
}

/** Makes the tools for building a page and changing it. */
export function fuzzTools(): FuzzTools {
  const NAMESPACES: Record<string, string> = { svg: 'http://www.w3.org/2000/svg', math: 'http://www.w3.org/1998/Math/MathML' };

  function make(node: FuzzNode): Node {
    if (typeof node === 'string') return document.createTextNode(node);
    const element = document.createElementNS(NAMESPACES[node.tag] ?? 'http://www.w3.org/1999/xhtml', node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    element.append(...node.children.map(make));
    if (node.shadow && /^(?:x-custom|div|span|p|article|section|blockquote)$/.test(node.tag)) {
      element.attachShadow({ mode: 'open' }).append(...node.shadow.map(make));
    }
    return element;
  }

  /** All nodes below the body, those of shadow roots too. */
  function nodes(root: Node = document.body): Node[] {
    const below = [...root.childNodes].flatMap((child) => [child, ...nodes(child)]);
    const shadow = root instanceof Element ? root.shadowRoot : null;
    return shadow ? [...below, ...nodes(shadow)] : below;
  }

  /** Whether a node holds another, also through shadow roots. */
  function hostIncludes(node: Node, inner: Node): boolean {
    for (let at: Node | null = inner; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) if (at === node) return true;
    return false;
  }

  return {
    build({ head, body }) {
      history.replaceState(null, '', '/tests/pages/empty.html');
      const element = (tag: string, children: FuzzNode[]): FuzzElement => ({ tag, attributes: {}, children });
      document.head.replaceWith(make(element('head', head)));
      document.body.replaceWith(make(element('body', [element('h1', ['Chinese defence minister in Tehran']), ...body])));
    },
    change({ kind, at, to, value, attribute }) {
      const all = nodes();
      const [node, other] = [all[at % all.length], all[to % all.length]];
      if (!node || !other) return;
      const parent = (other instanceof Element ? other : other.parentNode) ?? document.body;
      const texts = all.filter((each) => each instanceof Text);
      const text = texts[at % texts.length];
      if (kind === 'text' && text) text.data = typeof value === 'string' ? value : text.data.slice(to % 9);
      if (kind === 'remove') node.parentNode?.removeChild(node);
      if (kind === 'insert') parent.insertBefore(make(value), null);
      if (kind === 'move' && !hostIncludes(node, parent)) parent.appendChild(node);
      if (kind === 'attribute' && node instanceof Element) node.setAttribute(...attribute);
      if (kind === 'split' && text) text.splitText(to % (text.length + 1));
      if (kind === 'normalize') document.body.normalize();
      if (kind === 'wrap' && text) {
        const font = document.createElement('font');
        text.replaceWith(font);
        font.append(text);
      }
      if (kind === 'html' && node instanceof HTMLElement) node.outerHTML = typeof value === 'string' ? value : '<p>Iran took note.</p>';
      if (kind === 'address') history.replaceState(null, '', `/${['', '2022/04/29/a-b-c-d', 'search'][to % 3] ?? ''}`);
    },
  };
}
