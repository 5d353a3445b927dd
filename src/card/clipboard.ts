/**
 * Copies a text while a click is being handled.
 * @param root where a text field may stand for a moment: pages without https have no clipboard but through one.
 * @returns whether the browser allowed it.
 */
export async function copyText(text: string, root: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyThroughField(text, root);
  }
}

function copyThroughField(text: string, root: HTMLElement): boolean {
  const focused = (root.getRootNode() as ShadowRoot).activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: fixed; opacity: 0';
  root.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
