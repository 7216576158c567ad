declare module 'opencc-js/dict/*' {
  /** Entries separated by `|`, each a key and its first conversion separated by a space. */
  const entries: string
  export default entries
}
