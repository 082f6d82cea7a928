/*
 * Rows are laid out as a grid on phones, and a browser may then forget that they were a table
 * (Safari does). The roles are said outright, so that a table stays one.
 */
export const asTable = { role: 'table' } as const;
export const asRowGroup = { role: 'rowgroup' } as const;
export const asRow = { role: 'row' } as const;
export const asColumnHead = { role: 'columnheader' } as const;
export const asCell = { role: 'cell' } as const;
