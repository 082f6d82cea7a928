import '@/ui/theme.css';

import { startConsole } from '@/app/start';

void startConsole(import('@/cloud/start'));
