/** The processor time of a function, which is nearly independent of the load of the machine. */
export function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1e6
}
