import { NO_CONTENT } from '../../world/world';
import { plainKeyPair } from '../plain';
import type { ScenarioModule } from '../scenarios';
import { idOf } from './calls';
import type { Refused, RefusedCall } from './calls';
import { CATALOGUE, IMAGES } from './images';
import { INSTANCES } from './instances';
import { imageIdOf, imageRecords, instanceRecords, snapshotRecords } from './records';
import { SNAPSHOTS } from './snapshots';

/** A call that is refused, and the record of the first account that it is about. */
export interface Refusal extends RefusedCall {
  readonly name: string;
  readonly region: string;
}

/** A key pair whose name is taken, being its. */
const KEY_PAIR = 'refuses_same_name';

const refusalsOf = (
  { name, id, region = 'ap-guangzhou' }: { name: string; id: string; region?: string | undefined },
  refuses: readonly Refused[],
): readonly Refusal[] => refuses.map(([call, code]) => ({ name, region, ...call(id), code }));

/** All that is refused in this scenario: by the records here, and by public and marketplace images anywhere. */
export const REFUSALS: readonly Refusal[] = [
  ...IMAGES.flatMap((row) =>
    refusalsOf({ name: row.name, id: imageIdOf(row), region: row.is?.region }, row.refuses),
  ),
  ...INSTANCES.flatMap(({ name, is, refuses }) =>
    refusalsOf({ name, id: idOf('ins', name), region: is?.region }, refuses),
  ),
  ...SNAPSHOTS.flatMap(({ name, refuses }) =>
    refusalsOf({ name, id: idOf('snap', name) }, refuses),
  ),
  {
    name: KEY_PAIR,
    region: 'ap-guangzhou',
    action: 'CreateKeyPair',
    parameters: { KeyName: KEY_PAIR, ProjectId: 0 },
    code: 'InvalidKeyPairName.Duplicate',
  },
  ...Object.entries(CATALOGUE).flatMap(([id, refuses]) => refusalsOf({ name: id, id }, refuses)),
];

/**
 * A record for each refusal that the rules know, named after it: `refuses-share-encrypted`. The tables beside this file
 * say of each which calls it refuses, with which code. All is the first account's, or shared with it; what is under way
 * ends after a month. Only times depend on the clock's start, nothing on the seed.
 */
export const seed: ScenarioModule['seed'] = ({ time }) => {
  const images = IMAGES.map((row) => imageRecords(row, time));
  const instances = INSTANCES.map((row, place) => instanceRecords(row, time, place));
  const snapshots = SNAPSHOTS.map((row) => snapshotRecords(row, time));
  return {
    ...NO_CONTENT,
    images: images.flatMap((part) => part.images),
    instances: instances.flatMap((part) => part.instances),
    snapshots: [...images, ...instances, ...snapshots].flatMap((part) => part.snapshots),
    keyPairs: [plainKeyPair({ id: idOf('skey', KEY_PAIR), name: KEY_PAIR, created: time })],
    tasks: [...images, ...instances, ...snapshots].flatMap((part) => part.tasks),
  };
};
