import type { RunInstancesRequest } from '@/wire/cvm/launch';
import { hostNamesVerdict } from '@/domain/launch';
import { expandHostNames, expandNames } from '@/domain/launchNames';
import { platformFamily } from '@/domain/systems';

import type { Context } from '../define';
import { refuse } from '../refuse';
import { instancesOf } from '../world/instances';
import { enforce } from '../enforce';
import { checkLogin } from './login';
import { checkNetwork, privateAddresses, securityGroupsOf } from './network';
import type { LaunchPlan } from './plan';

/** What one server of a launch is called and where it is. */
export interface PlannedServer {
  readonly name: string;
  readonly hostName: string;
  readonly privateIp: string;
}

/** What RunInstances decides besides what has a price. */
export interface Admission {
  readonly servers: readonly PlannedServer[];
  readonly keys: readonly string[];
  readonly securityGroups: readonly string[];
}

/** What an instance without a name is called (SDK-CN RunInstancesRequest.InstanceName), all of several alike. */
const UNNAMED = 'Unnamed';

/** What a server without a host name is called, after its address. The simulator's own. */
export function hostNameFrom(address: string, platform: string): string {
  const system = platform.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const suffix = platformFamily(platform) === 'windows' ? '' : `-${system}`;
  return `VM-${address.split('.').slice(2).join('-')}${suffix}`;
}

function checkQuota(context: Context, count: number): void {
  const quota = context.world.meta.quotas.instancesPerRegion;
  const used = instancesOf(context).length;
  if (used + count > quota) {
    refuse(
      'InstancesQuotaLimitExceeded',
      `The account has ${used} of ${quota} instances in ${context.region}: ${count} more are too many.`,
    );
  }
}

function planHostNames(
  name: string | undefined,
  addresses: readonly string[],
  platform: string,
): readonly string[] {
  if (name === undefined) return addresses.map((address) => hostNameFrom(address, platform));
  enforce(
    hostNamesVerdict(name, addresses, platformFamily(platform)),
    `The host name ${name} is not one for ${platform}.`,
  );
  return expandHostNames(name, addresses);
}

function planServers(
  context: Context,
  { count, zone, view }: LaunchPlan,
  { InstanceName = '', HostName }: RunInstancesRequest,
): readonly PlannedServer[] {
  const addresses = privateAddresses(context, zone, count);
  const names = InstanceName === '' ? [] : expandNames(InstanceName, count);
  const hostNames = planHostNames(HostName, addresses, view.Platform);
  return addresses.map((privateIp, index) => ({
    privateIp,
    name: names[index] ?? UNNAMED,
    hostName: hostNames[index] ?? hostNameFrom(privateIp, view.Platform),
  }));
}

/** Checks what RunInstances depends on besides what has a price: login, network, quota, names. */
export function admit(
  context: Context,
  plan: LaunchPlan,
  parameters: RunInstancesRequest,
): Admission {
  const { LoginSettings, VirtualPrivateCloud, SecurityGroupIds } = parameters;
  checkLogin(context, plan.view, LoginSettings);
  checkNetwork(VirtualPrivateCloud, plan.zone);
  const securityGroups = securityGroupsOf(SecurityGroupIds);
  checkQuota(context, plan.count);
  return {
    servers: planServers(context, plan, parameters),
    keys: LoginSettings?.KeyIds ?? [],
    securityGroups,
  };
}
