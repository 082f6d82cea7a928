import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router-dom';

import { queryClient } from '@/api/client';
import { useLoadedMessages } from '@/i18n/load';
import { I18nProvider } from '@/i18n/provider';

import type { Router } from './router';
import { TranslatedUiText } from './uiText';

/** The whole console. */
export function Console({ router }: { readonly router: Router }) {
  const { language, messages } = useLoadedMessages();
  if (!messages) return null;
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
