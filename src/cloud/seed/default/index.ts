import type { KeyPairRecord } from '../../world/records';
import { token } from '../../world/token';
import { NO_CONTENT, type WorldContent } from '../../world/world';
import type { ScenarioModule } from '../scenarios';
import { building, type Building } from './context';
import { HARBOR_ESTATE } from './harbor';
import { imageRecords } from './images';
import { instanceRecords, snapshotRecord } from './instances';
import { NORTHWIND_ESTATE } from './northwind';
import type { Estate, KeyPairRow } from './rows';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The form of an Ed25519 key in OpenSSH's notation; nobody holds a private half. */
function publicKey(of: string): string {
  return `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${token(of, 32, BASE64)}${token(`${of}/2`, 11, BASE64)}`;
}

function keyPairRecord(row: KeyPairRow, { estate, at, uuid }: Building): KeyPairRecord {
  return {
    id: row.id,
    owner: estate.owner,
    region: 'ap-guangzhou',
    name: row.name,
    description: row.description,
    publicKey: publicKey(uuid(row.id)),
    created: at(row.ago),
  };
}

function estateContent(estate: Estate, build: Building): WorldContent {
  const images = estate.images.map((row) => imageRecords(row, build));
  const instances = estate.instances.map((row) => instanceRecords(row, build));
  const parts = [...images, ...instances];
  return {
    images: images.flatMap((part) => part.images),
    snapshots: [
      ...images.flatMap((part) => part.snapshots),
      ...estate.snapshots.map((row) => snapshotRecord(row, build)),
    ],
    instances: instances.flatMap((part) => part.instances),
    keyPairs: estate.keyPairs.map((row) => keyPairRecord(row, build)),
    tasks: parts.flatMap((part) => part.tasks),
    messages: parts.flatMap((part) => part.messages),
    clientTokens: [],
    activity: [],
  };
}

const merged = (one: WorldContent, other: WorldContent): WorldContent => ({
  images: [...one.images, ...other.images],
  snapshots: [...one.snapshots, ...other.snapshots],
  instances: [...one.instances, ...other.instances],
  keyPairs: [...one.keyPairs, ...other.keyPairs],
  tasks: [...one.tasks, ...other.tasks],
  messages: [...one.messages, ...other.messages],
  clientTokens: [...one.clientTokens, ...other.clientTokens],
  activity: [...one.activity, ...other.activity],
});

const ESTATES: readonly Estate[] = [NORTHWIND_ESTATE, HARBOR_ESTATE];

/**
 * The estate that every visitor meets first. Ids of images, instances and keys are the same in every world; those of
 * disks, snapshots and tasks follow from the seed. The third account owns nothing.
 */
export const seed: ScenarioModule['seed'] = (options) =>
  ESTATES.map((estate) => estateContent(estate, building(options, estate, ESTATES))).reduce(
    merged,
    NO_CONTENT,
  );
