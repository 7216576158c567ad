declare module '#lib/search-palette/*.css' {
  const text: string
  export default text
}
