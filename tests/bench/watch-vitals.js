// Runs in the page before anything else, as it stands here. Keeps what happens, by the definitions of
// https://web.dev/articles/vitals.
const vitals = { lcp: 0, tbt: 0, inp: 0, cls: 0, interactions: [] }
window.vitals = vitals

const observe = (type, note, options) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry)
  }).observe({ type, buffered: true, ...options })

observe('largest-contentful-paint', (entry) => {
  vitals.lcp = entry.startTime
})
// What blocks before there is anything to see is in the paint, not in the blocking time.
const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity
observe('longtask', ({ startTime, duration }) => {
  vitals.tbt += Math.max(0, startTime + duration - Math.max(startTime + 50, firstPaint()))
})
observe('layout-shift', (entry) => {
  if (!entry.hadRecentInput) vitals.cls += entry.value
})

const slowest = new Map()
observe(
  'event',
  ({ interactionId, duration }) => {
    if (!interactionId) return
    slowest.set(interactionId, Math.max(duration, slowest.get(interactionId) ?? 0))
    vitals.interactions = [...slowest.values()]
    vitals.inp = Math.max(...vitals.interactions)
  },
  { durationThreshold: 16 },
)
