declare module '*/results.css' {
  const text: string
  export default text
}
