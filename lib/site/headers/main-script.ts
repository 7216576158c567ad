import { rootHref } from '#lib/site/routes/routes.ts'

/** The name of the script of reading pages during development, without a hash. */
export const developedScript = 'main.js'

/** The address of the script that every page loads; the others are in the same folder. The build sets its name. */
export const mainScriptHref = (): string => rootHref(`/scripts/${process.env.MAIN_SCRIPT || developedScript}`)
