import { InstallSoftwareRequest } from '@/wire/simulator/environments';

import { defineWrite } from '../../define';
import { checkInstance, ownInstance } from '../../ownInstance';
import { withSoftware } from '../../seed/environments';

/** Installs software on a running instance, at once. It mends nothing that is broken: only a restore does. */
export const InstallSoftware = defineWrite(
  { name: 'InstallSoftware', parameters: InstallSoftwareRequest },
  (context, { InstanceId, Packages }) => {
    const record = ownInstance(context, InstanceId);
    checkInstance(context, record, { rule: 'software', name: 'InstallSoftware' });
    // Nothing is refused from here on.
    const environment = withSoftware(record.environment, Packages);
    context.world.put('instances', { ...record, environment });
    return {};
  },
);
