import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';

import type { LoadedMessages } from './load';

/** Gives every component below it the messages and formats of a language. */
export function I18nProvider({
  language,
  messages,
  children,
}: {
  readonly language: string;
  readonly messages: LoadedMessages;
  readonly children: ReactNode;
}) {
  return (
    <IntlProvider
      locale={language}
      messages={messages}
      timeZone={new Intl.DateTimeFormat().resolvedOptions().timeZone}
    >
      {children}
    </IntlProvider>
  );
}
