import type { WriteContext } from '../define';
import { operate } from '../world/instanceOperations';
import { imageEnvironment, imageRoot } from '../world/images';
import type { DiskRecord, InstanceRecord, TaskRecord } from '../world/records';
import { sendMessage } from '../world/sendMessage';
import { uuidFrom } from '../world/token';
import type { Admission, PlannedServer } from './admit';
import type { PlannedDisk } from './disks';
import { publicAddresses } from './network';
import type { LaunchPlan } from './plan';

/** What a launch has decided, all of it: nothing is refused any more. */
export interface Launch {
  readonly plan: LaunchPlan;
  readonly admission: Admission;
  readonly randomPassword: boolean;
  /** Protected from termination. */
  readonly protected: boolean;
}

/** What a server has from its image. */
export function fromImage({ view, image }: Pick<LaunchPlan, 'view' | 'image'>) {
  const root = imageRoot(image);
  return {
    image: view.ImageId,
    osName: view.OsName,
    platform: view.Platform,
    architecture: view.Architecture,
    licenseType: view.LicenseType,
    environment: imageEnvironment(image),
    cloudInit: view.IsSupportCloudinit,
    ...(root === undefined ? {} : { rootImage: root.id }),
  };
}

function instanceRecord(
  { account, region, now, world }: WriteContext,
  { plan, admission, protected: isProtected }: Launch,
  { privateIp, publicIp, ...names }: PlannedServer & { readonly publicIp: string | undefined },
): InstanceRecord {
  const id = world.id('ins');
  const disk = (planned: PlannedDisk): DiskRecord => ({ ...planned, id: world.id('disk') });
  return {
    id,
    owner: account,
    region,
    uuid: uuidFrom(`uuid/${world.meta.seed}/${id}`),
    ...names,
    zone: plan.zone.id,
    type: plan.type.name,
    ...fromImage(plan),
    created: now,
    state: 'RUNNING',
    systemDisk: disk(plan.systemDisk),
    dataDisks: plan.dataDisks.map(disk),
    privateIp,
    ...(publicIp === undefined ? {} : { publicIp }),
    internet: { chargeType: 'TRAFFIC_POSTPAID_BY_HOUR', bandwidth: plan.bandwidth },
    securityGroups: admission.securityGroups,
    keys: admission.keys,
    stopCharging: false,
    protected: isProtected,
    tags: plan.tags,
  };
}

/** The message with a random password; it follows from the message's id, and comes when the server is up. */
export function sendPassword(context: WriteContext, task: TaskRecord): void {
  sendMessage(context, task, 'RandomPassword');
}

/** Makes the servers of a launch and answers their ids, in the order of their names. */
export function makeServers(context: WriteContext, launch: Launch): readonly string[] {
  const { plan, admission, randomPassword } = launch;
  const publicIps = plan.publicAddress ? publicAddresses(context, plan.count) : [];
  return admission.servers.map((server, index) => {
    const record = instanceRecord(context, launch, { ...server, publicIp: publicIps[index] });
    const task = operate(context, record, 'RunInstances');
    if (randomPassword) sendPassword(context, task);
    return record.id;
  });
}
