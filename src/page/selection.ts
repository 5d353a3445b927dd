import type { PlacedMention } from './mention-index.ts';

/** Whether the reader has selected text that touches the mention: it is about to be copied or looked up. */
export function isSelected({ stretches }: PlacedMention): boolean {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return false;
  return stretches.some(({ node, start, end }) => {
    if (!selection.containsNode(node, true)) return false;
    const range = selection.getRangeAt(0);
    return range.comparePoint(node, end) >= 0 && range.comparePoint(node, start) <= 0;
  });
}

/** Puts the caret before a mention, where no text is selected: the keyboard and a screen reader go on from there. */
export function placeCaret({ stretches }: PlacedMention): void {
  const selection = getSelection();
  const first = stretches[0];
  if (selection?.isCollapsed && first?.node.isConnected && first.start <= first.node.length) selection.collapse(first.node, first.start);
}
