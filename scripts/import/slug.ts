const UNDECOMPOSED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ə: 'e' };

/** Lower case, without accents and apostrophes: how names are compared. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’'ʻʼ‘`´ʿʾ]/gu, '')
    .replace(/[ßæœøłđðþıħə]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** An id: the folded text in Latin letters and digits, with hyphens between the words. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
