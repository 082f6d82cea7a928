import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router-dom';

import { queryClient } from '@/api/client';
import type { Messages } from '@/i18n/en/index';
import { I18nProvider } from '@/i18n/provider';

import type { Router } from './router';
import { TranslatedUiText } from './uiText';

/** The whole console. */
export function Console({
  router,
  language,
  messages,
}: {
  readonly router: Router;
  readonly language: string;
  readonly messages: Messages;
}) {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider language={language} messages={messages}>
        <TranslatedUiText>
          <RouterProvider router={router} />
        </TranslatedUiText>
      </I18nProvider>
    </QueryClientProvider>
  );
}
