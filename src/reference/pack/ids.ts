/** The id that most entities have: their name in lower-case Latin letters and digits, with hyphens between the words. */
export function idOfName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}’'‘ʻʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
