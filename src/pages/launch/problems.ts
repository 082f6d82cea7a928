import { loginOf } from '@/components/launch/plan';
import type { Plan } from '@/components/launch/plan';
import { loginProblems } from '@/components/login/problems';
import type { LoginProblemKey } from '@/components/login/problems';
import { canLaunch } from '@/domain/images';
import { MOST_SERVERS } from '@/domain/launch';
import {
  dataDiskCountVerdict,
  dataDiskVerdict,
  diskTypeVerdict,
  snapshotVerdict,
  systemDiskVerdict,
} from '@/domain/launchDisks';
import type { LaunchStep } from '@/paths';

/** Mbit/s of a public address (the wire's own range). */
export const MOST_BANDWIDTH = 1000;
/** Characters of a name, patterns included (SDK-CN RunInstancesRequest.InstanceName). */
const LONGEST_NAME = 128;
/** Security groups of one launch (as the simulated cloud takes them). */
const MOST_GROUPS = 5;

/** The fields of the wizard that can be wrong, by the step that they stand in. */
export const FIELDS = {
  image: ['image', 'acknowledged'],
  instance: ['zone', 'name', 'count', 'type'],
  storage: ['systemDisk', 'dataDisks', 'securityGroups', 'bandwidth', 'login', 'hostName'],
  review: [],
} as const satisfies Readonly<Record<LaunchStep, readonly string[]>>;
/** A field of the wizard. */
export type LaunchField = (typeof FIELDS)[keyof typeof FIELDS][number];

/** What can be wrong, each a message of its own. */
export type ProblemKey =
  | 'noImage'
  | 'imageState'
  | 'unreviewed'
  | 'noZone'
  | 'nameTooLong'
  | 'count'
  | 'noType'
  | 'systemDiskSize'
  | 'diskType'
  | 'dataDiskSize'
  | 'dataDiskSnapshot'
  | 'dataDiskCount'
  | 'noGroup'
  | 'groupCount'
  | 'bandwidth'
  | LoginProblemKey;

/** Something that stands against the launch, and where. */
export interface Problem {
  readonly field: LaunchField;
  readonly key: ProblemKey;
  /** Figures that the message names. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  /** The data disk that it is about. */
  readonly disk?: number | undefined;
}

const problem = (
  field: LaunchField,
  key: ProblemKey,
  values?: Problem['values'],
  disk?: number,
): Problem => ({ field, key, values, disk });

const when = (wrong: boolean, found: Problem): Problem[] => (wrong ? [found] : []);

const whole = (value: number | undefined, min: number, max: number) =>
  value !== undefined && Number.isInteger(value) && value >= min && value <= max;

function ofImage({ draft, image }: Plan): Problem[] {
  if (image === undefined) return [problem('image', 'noImage')];
  return [
    ...when(!canLaunch(image).ok, problem('image', 'imageState')),
    ...when(
      image.ImageType === 'SHARED_IMAGE' && !draft.acknowledged,
      problem('acknowledged', 'unreviewed'),
    ),
  ];
}

function ofInstance({ draft, zone, offer }: Plan): Problem[] {
  return [
    ...when(zone === undefined, problem('zone', 'noZone')),
    ...when(
      draft.name.length > LONGEST_NAME,
      problem('name', 'nameTooLong', { max: LONGEST_NAME }),
    ),
    ...when(!whole(draft.count, 1, MOST_SERVERS), problem('count', 'count', { max: MOST_SERVERS })),
    ...when(offer === undefined, problem('type', 'noType')),
  ];
}

function ofDisks({ draft, image, region }: Plan): Problem[] {
  const system = systemDiskVerdict(draft.systemDiskSize ?? 0, image?.ImageSize ?? 0);
  return [
    ...when(!diskTypeVerdict(draft.systemDiskType, region).ok, problem('systemDisk', 'diskType')),
    ...(system.ok ? [] : [problem('systemDisk', 'systemDiskSize', system.detail)]),
    ...when(
      !dataDiskCountVerdict(draft.dataDisks.map(({ type }) => type)).ok,
      problem('dataDisks', 'dataDiskCount'),
    ),
    ...draft.dataDisks.flatMap(({ key, type, size = 0, snapshot }) => {
      if (!diskTypeVerdict(type, region).ok) {
        return [problem('dataDisks', 'diskType', undefined, key)];
      }
      const sized = dataDiskVerdict(type, size);
      if (!sized.ok) return [problem('dataDisks', 'dataDiskSize', sized.detail, key)];
      const held = snapshotVerdict(size, snapshot?.size ?? 0);
      return held.ok ? [] : [problem('dataDisks', 'dataDiskSnapshot', held.detail, key)];
    }),
  ];
}

function ofNetwork({ draft }: Plan): Problem[] {
  const groups = draft.securityGroups.length;
  return [
    ...when(groups === 0, problem('securityGroups', 'noGroup')),
    ...when(groups > MOST_GROUPS, problem('securityGroups', 'groupCount', { max: MOST_GROUPS })),
    ...when(
      draft.publicIp && !whole(draft.bandwidth, 1, MOST_BANDWIDTH),
      problem('bandwidth', 'bandwidth', { max: MOST_BANDWIDTH }),
    ),
  ];
}

const CHECKS: Readonly<Record<LaunchStep, (plan: Plan) => Problem[]>> = {
  image: ofImage,
  instance: ofInstance,
  storage: (plan) => [
    ...ofDisks(plan),
    ...ofNetwork(plan),
    ...(plan.image ? loginProblems(loginOf(plan), plan.image) : []),
  ],
  review: () => [],
};

/** What stands against a step's choices, in the order of its fields. */
export function problemsOf(plan: Plan, step: LaunchStep): Problem[] {
  return CHECKS[step](plan);
}
