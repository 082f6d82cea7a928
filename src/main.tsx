import '@/ui/theme.css';

import { openCloud } from '@/app/openCloud';

const opening = openCloud(import('@/cloud/start'));
import('@/app/start')
  .then(({ startConsole }) => startConsole(opening))
  .catch((error: unknown) => {
    document.documentElement.dataset['console'] = 'failed';
    throw error;
  });
