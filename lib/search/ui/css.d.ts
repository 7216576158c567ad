declare module '#lib/search/ui/*.css' {
  const text: string
  export default text
}
