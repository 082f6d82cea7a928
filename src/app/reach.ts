import { FIRST_WAY } from '@/api/door';
import type { Way } from '@/api/door';
import { channel } from '@/ui/channel';

import type { NotKept } from './notices';

/** How calls reach the cloud just now. */
export const way = channel<Way>(FIRST_WAY);

/** Whether the world of this tab is stored, or why not; undefined until the cloud runs. */
export const keeping = channel<'stored' | NotKept | undefined>(undefined);
