export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { refuseOtherMethods } = await import('#lib/site/allowed-methods.ts')
  refuseOtherMethods()
}
