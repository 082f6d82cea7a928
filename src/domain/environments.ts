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

/** A piece of software in several environments, by its name; undefined where one does not have it. */
export interface AlignedPackage {
  readonly name: string;
  /** In the order of the environments. */
  readonly of: readonly (Package | undefined)[];
}

/** Puts the software of environments side by side: in the order of the first, then what only later ones have. */
export function alignPackages(environments: readonly (readonly Package[])[]): AlignedPackage[] {
  const byName = environments.map(
    (packages) => new Map(packages.map((one) => [one.Name, one] as const)),
  );
  const names = new Set(environments.flatMap((packages) => packages.map(({ Name }) => Name)));
  return [...names].map((name) => ({ name, of: byName.map((known) => known.get(name)) }));
}

function changeOf(before: Package | undefined, after: Package | undefined): PackageChange {
  if (!before) return 'new';
  if (!after) return 'lost';
  if (before.Service === 'FAILED' && after.Service === 'ACTIVE') return 'mended';
  if (before.Service !== 'FAILED' && after.Service === 'FAILED') return 'broken';
  return before.Version === after.Version ? 'same' : 'version';
}

/** What becomes of the software of one environment when another takes its place. */
export function comparePackages(
  before: readonly Package[],
  after: readonly Package[],
): ComparedPackage[] {
  return alignPackages([before, after]).map(({ name, of: [earlier, later] }) => ({
    name,
    before: earlier,
    after: later,
    change: changeOf(earlier, later),
  }));
}
