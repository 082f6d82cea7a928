import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { Hint } from '@/ui/Hint';

/** A figure that no source tells and that the simulator made up: underlined with hatching, with its reason on hover and focus. */
export function SimulatedFigure({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('common');
  return (
    <Hint content={t('simulatedFigure')} className="align-middle">
      {() => (
        // The hatching takes the paler colour, so that a column of it stays quiet.
        <span className="hatched-line text-ink-3">
          <span className="text-ink-2">{children}</span>
        </span>
      )}
    </Hint>
  );
}
