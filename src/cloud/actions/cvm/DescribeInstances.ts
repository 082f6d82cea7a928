import * as v from 'valibot';

import { DescribeInstancesRequest } from '@/wire/cvm/instances';
import { instanceId } from '@/wire/schema';
import type { Filter } from '@/wire/schema';
import { subnetOf } from '@/domain/network';
import { zoneById } from '@/domain/regions';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { contains, filtered, page, tagRules } from '../../lists';
import { refuse } from '../../refuse';
import { loadPriceBook } from '../../seed/priceBook';
import { instancesOf, instanceState, instanceView } from '../../world/instances';
import type { InstanceRecord, Instant } from '../../world/records';

/** `2023-06-01 00:00:00` as the filters' samples have it, and the API's own `…T…Z`. Both are taken as UTC. */
const TIME = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})Z?$/;

const instant = (value: string): Instant => {
  const [, day, time] = TIME.exec(value) ?? [];
  return Date.parse(`${day}T${time}Z`);
};

const InstanceId = instanceId();

/** What a filter's value must look like, and the code of those that do not. */
function checkValue(name: string, value: string, region: string): void {
  if (name === 'instance-id' && !v.safeParse(InstanceId, value).success) {
    refuse('InvalidInstanceId.Malformed', `The instance id ${value} is malformed.`);
  }
  if (name === 'zone' && zoneById(value)?.region !== region) {
    refuse('InvalidZone.MismatchRegion', `There is no zone ${value} in ${region}.`);
  }
  if (name.startsWith('creation-') && Number.isNaN(instant(value))) {
    refuse(
      'InvalidParameterValue.InvalidTimeFormat',
      `The filter \`${name}\` takes a time such as 2023-06-01 00:00:00, not ${value}.`,
    );
  }
}

function checkValues(filters: readonly Filter[], region: string): void {
  for (const { Name, Values } of filters) {
    for (const value of Values) checkValue(Name, value, region);
  }
}

const subnet = (record: InstanceRecord) => {
  const zone = zoneById(record.zone);
  return zone && subnetOf(zone);
};

/**
 * How each filter is read. No text says whether `instance-name` wants the whole name; its code `InvalidVagueName` hints
 * that it does not, so a part will do. There are no hosts, clusters or IPv6 addresses here: nothing is found by them.
 */
const rules = ({ world, now }: Context) => ({
  zone: (record: InstanceRecord, value: string) => record.zone === value,
  'project-id': (_record: InstanceRecord, value: string) => value === '0',
  'host-id': () => false,
  'dedicated-cluster-id': () => false,
  'vpc-id': (record: InstanceRecord, value: string) => subnet(record)?.vpcId === value,
  'subnet-id': (record: InstanceRecord, value: string) => subnet(record)?.subnetId === value,
  'instance-id': (record: InstanceRecord, value: string) => record.id === value,
  uuid: (record: InstanceRecord, value: string) => record.uuid === value,
  'security-group-id': (record: InstanceRecord, value: string) =>
    record.securityGroups.includes(value),
  'instance-name': (record: InstanceRecord, value: string) => contains(record.name, value),
  'instance-charge-type': (_record: InstanceRecord, value: string) => value === 'POSTPAID_BY_HOUR',
  'instance-state': (record: InstanceRecord, value: string) =>
    instanceState(record, world, now) === value,
  'private-ip-address': (record: InstanceRecord, value: string) => record.privateIp === value,
  'public-ip-address': (record: InstanceRecord, value: string) => record.publicIp === value,
  'ipv6-address': () => false,
  'creation-start-time': (record: InstanceRecord, value: string) =>
    record.created >= instant(value),
  'creation-end-time': (record: InstanceRecord, value: string) => record.created <= instant(value),
  ...tagRules<InstanceRecord>(({ tags }) => tags),
});

/** `web2` before `web10`. Names and addresses decide: records come from storage in no order that means anything. */
const byNumber = new Intl.Collator('en', { numeric: true });

/**
 * The account's instances in the region, all or those of the ids. The order is ours, no source has one: the latest
 * launch first, the servers of one launch in the order of their numbers.
 */
export function instancesNewestFirst(
  context: Context,
  ids: readonly string[],
): readonly InstanceRecord[] {
  return instancesOf(context)
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .toSorted(
      (one, other) =>
        other.created - one.created ||
        byNumber.compare(one.name, other.name) ||
        byNumber.compare(one.privateIp, other.privateIp),
    );
}

/** Ids that are well-formed and unknown are no error: the action documents no code for them. */
export const DescribeInstances = defineRead(
  { name: 'DescribeInstances', parameters: DescribeInstancesRequest, load: loadPriceBook },
  (context, { InstanceIds = [], Filters = [], Offset, Limit }, book) => {
    if (InstanceIds.length > 0 && Filters.length > 0) {
      refuse('InvalidParameter', '`InstanceIds` and `Filters` exclude each other.');
    }
    checkValues(Filters, context.region);
    const found = filtered(instancesNewestFirst(context, InstanceIds), Filters, rules(context));
    return {
      TotalCount: found.length,
      InstanceSet: page(found, { Offset, Limit }).map((record) =>
        instanceView(context, record, book),
      ),
    };
  },
);
