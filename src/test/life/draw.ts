import type { WorldContent } from '@/cloud/world/world';

import { otherThan, REGIONS } from './estate';
import type { Account, Region } from './estate';

/** What a call is drawn from: who calls where, what there is, and the ids of what is gone. */
export interface Situation {
  readonly account: Account;
  readonly region: Region;
  readonly content: WorldContent;
  readonly gone: readonly string[];
}

/** Tables whose records calls name. */
type Named = 'images' | 'snapshots' | 'instances' | 'tasks';

const PREFIX: Readonly<Record<Named, string>> = {
  images: 'img',
  snapshots: 'snap',
  instances: 'ins',
  tasks: 'task',
};

/** Whose id it is; most are the account's own, in the region of the call. */
const SOURCES = [
  ...(['own', 'own', 'own', 'own', 'own', 'own', 'own'] as const),
  ...(['latest', 'latest', 'latest', 'latest'] as const),
  ...(['received', 'received', 'foreign', 'elsewhere', 'gone', 'nonsense'] as const),
] as const;

/** Public images, and one of the marketplace. */
const CATALOGUE = ['img-9qabwvbn', 'img-9tzezztj', 'img-qumpmhs4'] as const;

/** Turns numbers into the parameters of a call. Small numbers make plain calls, so that failures shrink to those. */
export class Draw {
  readonly situation: Situation;
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(situation: Situation, numbers: readonly number[]) {
    this.situation = situation;
    this.#numbers = numbers;
  }

  #next(): number {
    const drawn = this.#numbers[this.#at % this.#numbers.length] ?? 0;
    this.#at += 1;
    return drawn;
  }

  /** One of them, the first for the smallest number. */
  one<const Item>(first: Item, ...others: readonly Item[]): Item {
    const items = [first, ...others];
    return items[this.#next() % items.length] ?? first;
  }

  /** The first, and one of the others once in ten times. */
  mostly<const Item>(usual: Item, ...odd: readonly [Item, ...Item[]]): Item {
    return this.oneIn(10) ? this.one(...odd) : usual;
  }

  /** A whole number below `end`. */
  below(end: number): number {
    return this.#next() % end;
  }

  /** True once in so many times. */
  oneIn(times: number): boolean {
    return this.#next() % times === times - 1;
  }

  /** `{ name: value }` once in so many times, else nothing. */
  maybe<Name extends string>(times: number, name: Name, value: () => unknown): object {
    return this.oneIn(times) ? { [name]: value() } : {};
  }

  /** One of each of up to `most` draws. */
  some<Item>(most: number, item: () => Item): Item[] {
    return Array.from({ length: 1 + this.below(most) }, item);
  }

  #records(table: Named, owner: string, region: string): string[] {
    const records: readonly { readonly id: string; owner: string; region: string }[] =
      this.situation.content[table];
    // Tasks are known in all regions.
    return records
      .filter((record) => record.owner === owner && (record.region === region || table === 'tasks'))
      .map(({ id }) => id);
  }

  #candidates(table: Named, source: (typeof SOURCES)[number]): readonly string[] {
    const { account, region, content, gone } = this.situation;
    const own = this.#records(table, account, region);
    switch (source) {
      case 'own':
        return own;
      case 'latest':
        return own.slice(-1);
      case 'received':
        return table !== 'images'
          ? own
          : content.images
              .filter((image) => image.shares.some((share) => share.account === account))
              .map(({ id }) => id);
      case 'foreign':
        return this.#records(table, otherThan(account), region);
      case 'elsewhere':
        return REGIONS.filter((other) => other !== region).flatMap((other) =>
          this.#records(table, account, other),
        );
      case 'gone':
        return gone.filter((id) => id.startsWith(PREFIX[table]));
      case 'nonsense':
        return [];
    }
  }

  /** The id of a record, mostly of one that there is. */
  id(table: Named): string {
    const source = this.one(...SOURCES);
    const candidates = this.#candidates(table, source);
    const id = candidates[this.below(Math.max(1, candidates.length))];
    return id ?? this.mostly(`${PREFIX[table]}-nothing0`, 'nonsense', '');
  }

  /** The id of an image that can be launched from, now and then one of the catalogue. */
  system(): string {
    return this.oneIn(4) ? this.one(...CATALOGUE) : this.id('images');
  }

  /** The id of a disk of an instance. */
  disk(instance = this.id('instances')): string {
    const record = this.situation.content.instances.find(({ id }) => id === instance);
    if (record === undefined) return 'disk-nothing0';
    const { systemDisk, dataDisks } = record;
    return this.one(systemDisk, ...dataDisks).id;
  }
}
