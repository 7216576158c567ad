/**
 * Stands in for the module of Next that takes every page apart, for prefetching it in parts: no link of ours asks for
 * parts. Nothing is collected, so nothing is written.
 */
export const collectSegmentData = async () => undefined
export const collectPrefetchHints = async () => null
