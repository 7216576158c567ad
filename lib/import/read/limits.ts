/** A matrix has hundreds of rows. */
export const maxRows = 20_000
export const maxColumns = 1000
/** Texts in one file. */
export const maxCells = 200_000
