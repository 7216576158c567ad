/** Whether pages that are not built ahead can be rendered when somebody asks; files on a static host cannot. */
export const hasServer = process.env.STATIC_EXPORT === undefined
