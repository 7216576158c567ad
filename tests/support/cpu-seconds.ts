/** How long the processor works for it, which is about the same on a machine that does much else. */
export function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1e6
}
