import { BreakEnvironmentRequest } from '@/wire/simulator/environments';
import type { Environment, Package } from '@/wire/simulator/environments';

import { defineWrite } from '../../define';
import { checkInstance, ownInstance } from '../../ownInstance';
import { refuse } from '../../refuse';

/** The service that is to fail: the one that is named, or the first that runs, if any does. */
function serviceOf({ Packages }: Environment, name: string | undefined): Package | undefined {
  const running = Packages.filter(({ Service }) => Service === 'ACTIVE');
  if (name === undefined) return running[0];
  return (
    running.find(({ Name }) => Name === name) ??
    refuse('InvalidParameterValue', `There is no service ${name} that runs on the instance.`)
  );
}

/**
 * Breaks a running instance, at once: a service fails, the data's mark is lost. Restoring the instance from an image is
 * what mends it.
 */
export const BreakEnvironment = defineWrite(
  { name: 'BreakEnvironment', parameters: BreakEnvironmentRequest },
  (context, { InstanceId, Service }) => {
    const record = ownInstance(context, InstanceId);
    checkInstance(context, record, { rule: 'software', name: 'BreakEnvironment' });
    const { Packages } = record.environment;
    const failing = serviceOf(record.environment, Service);
    // Nothing is refused from here on.
    const environment: Environment = {
      Packages: Packages.map((one) => (one === failing ? { ...one, Service: 'FAILED' } : one)),
      Health: 'BROKEN',
      DataMark: '',
    };
    context.world.put('instances', { ...record, environment });
    return {};
  },
);
