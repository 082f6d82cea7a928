import { Nothing } from '@/wire/schema';

import { defineControl } from '../../define';
import { anchored } from '../../world/clock';
import { STATE_VERSION } from '../../world/migrate';

/** The whole world as JSON, its clock where it stands now. It holds no passwords: they are stored nowhere. */
export const ExportState = defineControl(
  { name: 'ExportState', parameters: Nothing },
  async (host) => {
    const { meta, content } = await host.store.content();
    const clock = { ...anchored(meta.clock, host.wall()), at: 0 };
    return { State: JSON.stringify({ format: STATE_VERSION, meta: { ...meta, clock }, content }) };
  },
);
