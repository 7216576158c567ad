import { rootHref } from '#lib/site/routes/routes.ts'

/** What the script of reading pages is called while developing, when it changes under its name. */
export const developedScript = 'main.js'

/** The address of the script that every page loads; it finds the others beside itself. The build names it. */
export const mainScriptHref = (): string => rootHref(`/scripts/${process.env.MAIN_SCRIPT || developedScript}`)
