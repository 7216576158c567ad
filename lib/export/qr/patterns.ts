/** Modules that do not depend on the text; undefined where data goes. */
export type Grid = readonly (readonly (boolean | undefined)[])[]
type Modules = (boolean | undefined)[][]

/** The fixed modules of a version (ISO/IEC 18004, 6.3). The positions of the format are reserved as light ones. */
export function drawPatterns(version: number): Grid {
  const size = version * 4 + 17
  const modules: Modules = Array.from({ length: size }, () => Array.from({ length: size }, () => undefined))
  for (let at = 0; at < size; at++) {
    set(modules, 6, at, at % 2 === 0)
    set(modules, at, 6, at % 2 === 0)
  }
  for (const [x, y] of alignmentCenters(version, size)) drawSquares(modules, x, y, 2, [1])
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    drawSquares(modules, x, y, 4, [2, 4])
  }
  for (const { x, y } of formatPositions(size).flat()) set(modules, x, y, false)
  set(modules, 8, size - 8, true)
  if (version >= 7) drawVersion(modules, version, size)
  return modules
}

/** Writes the error correction level M and the mask into both positions. */
export function markFormat(modules: boolean[][], mask: number): void {
  const bits = formatBits(mask)
  for (const positions of formatPositions(modules.length)) {
    for (const [index, { x, y }] of positions.entries()) set(modules, x, y, ((bits >> index) & 1) === 1)
  }
}

/** The 15 bits of the format: the level M is 0. */
export function formatBits(mask: number): number {
  let rest = mask
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >>> 9) * 0x537)
  return ((mask << 10) | rest) ^ 0x5412
}

/** Concentric squares around a center, as far as `reach`; those at the distances are light. */
function drawSquares(modules: Modules, x: number, y: number, reach: number, light: readonly number[]): void {
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) {
      set(modules, x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))))
    }
  }
}

function alignmentCenters(version: number, size: number): readonly (readonly [number, number])[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2
  const positions = Array.from({ length: count }, (_, at) =>
    at === 0 ? 6 : size - 7 - (count - 1 - at) * step,
  )
  const last = size - 7
  return positions
    .flatMap((x) => positions.map((y) => [x, y] as const))
    .filter(([x, y]) => !(x === 6 && (y === 6 || y === last)) && !(x === last && y === 6))
}

/** The modules of the format, twice, from the lowest bit. */
export function formatPositions(size: number) {
  const steps = Array.from({ length: 15 }, (_, bit) => bit)
  const first = steps.map((bit) => {
    if (bit < 6) return { x: 8, y: bit }
    if (bit < 8) return { x: 8, y: bit + 1 }
    return bit === 8 ? { x: 7, y: 8 } : { x: 14 - bit, y: 8 }
  })
  const second = steps.map((bit) => (bit < 8 ? { x: size - 1 - bit, y: 8 } : { x: 8, y: size - 15 + bit }))
  return [first, second] as const
}

function drawVersion(modules: Modules, version: number, size: number): void {
  let rest = version
  for (let step = 0; step < 12; step++) rest = (rest << 1) ^ ((rest >>> 11) * 0x1f25)
  const bits = (version << 12) | rest
  for (let at = 0; at < 18; at++) {
    const [far, near] = [size - 11 + (at % 3), Math.floor(at / 3)]
    set(modules, far, near, ((bits >> at) & 1) === 1)
    set(modules, near, far, ((bits >> at) & 1) === 1)
  }
}

/** Outside of the code nothing is set. */
function set(modules: (boolean | undefined)[][], x: number, y: number, isDark: boolean): void {
  const row = modules[y]
  if (row && x >= 0 && x < row.length) row[x] = isDark
}
