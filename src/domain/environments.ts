import type { Package } from '@/wire/simulator/environments';

/**
 * What becomes of a piece of software when one environment takes another's place: `mended` for a service that failed and
 * runs again, `broken` for one that ran and fails.
 */
export type PackageChange = 'same' | 'version' | 'lost' | 'new' | 'mended' | 'broken';

/** A piece of software in two environments, by its name. */
export interface ComparedPackage {
  readonly name: string;
  readonly before: Package | undefined;
  readonly after: Package | undefined;
  readonly change: PackageChange;
}

function changeOf(before: Package, after: Package): PackageChange {
  if (before.Service === 'FAILED' && after.Service === 'ACTIVE') return 'mended';
  if (before.Service !== 'FAILED' && after.Service === 'FAILED') return 'broken';
  return before.Version === after.Version ? 'same' : 'version';
}

/** Puts the software of two environments side by side: in the order of the first, then what only the second has. */
export function comparePackages(
  before: readonly Package[],
  after: readonly Package[],
): ComparedPackage[] {
  const later = new Map(after.map((one) => [one.Name, one]));
  const earlier = new Set(before.map(({ Name }) => Name));
  return [
    ...before.map((one): ComparedPackage => {
      const other = later.get(one.Name);
      const change = other ? changeOf(one, other) : 'lost';
      return { name: one.Name, before: one, after: other, change };
    }),
    ...after
      .filter(({ Name }) => !earlier.has(Name))
      .map((one): ComparedPackage => ({
        name: one.Name,
        before: undefined,
        after: one,
        change: 'new',
      })),
  ];
}
