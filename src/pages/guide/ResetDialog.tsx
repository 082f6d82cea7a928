import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { callerAt } from '@/components/guides/places';
import { forgetRun } from '@/components/guides/runs';
import { pathOfStep } from '@/components/guides/steps';
import type { GuideState } from '@/components/guides/useReading';
import { Problem } from '@/components/Problem';
import { regionName } from '@/components/useRegion';
import type { GuideId } from '@/domain/guides/ids';
import { useSession } from '@/stores/session';
import { CheckboxField } from '@/ui/CheckboxField';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { credentialOf } from '@/wire/credentials';

import { clear, madeIn } from './clear';

/** Props of the question before a guide begins anew. */
export interface ResetDialogProps {
  readonly guide: GuideId;
  readonly known: Extract<GuideState, { readonly kind: 'known' }>;
  readonly onClose: () => void;
}

/** Guides that change a server which was there before them. */
const CHANGING: ReadonlySet<GuideId> = new Set(['many', 'backup']);

/** Names what a guide has made, deletes it if that is wanted, and forgets that the guide was begun. */
export function ResetDialog({ guide, known, onClose }: ResetDialogProps) {
  const t = useTranslations('guides');
  const { language } = useCaller();
  const navigate = useNavigate();
  const world = useSession((session) => session.world);
  const [removes, setRemoves] = useState(true);
  const made = madeIn(known.reading, known.sight);
  const reset = useMutation({
    mutationFn: async () => {
      if (removes) await clear(made, known.sight, language);
    },
    onSuccess: () => {
      forgetRun(world, guide);
      void navigate(pathOfStep(guide), { replace: true });
    },
  });
  return (
    <ConfirmDialog
      open
      title={t('reset.title', { guide: t(`guide.${guide}.title`) })}
      confirm={t('reset.confirm')}
      tone={made.length > 0 && removes ? 'danger' : 'normal'}
      pending={reset.isPending}
      error={reset.error && <Problem error={reset.error} />}
      onConfirm={() => reset.mutate()}
      onClose={onClose}
    >
      {made.length === 0 ? (
        <p className="text-sm">{t('reset.nothing')}</p>
      ) : (
        <>
          <div className="text-sm">
            <h3 className="font-semibold text-ink">{t('reset.made')}</h3>
            <ul className="mt-1 flex list-disc flex-col gap-0.5 pl-5">
              {made.map(({ id, kind, name, place }) => {
                const { account, region } = callerAt(place, language);
                return (
                  <li key={id}>
                    <b className="font-semibold text-ink">{name}</b>{' '}
                    <span className="font-mono text-mono text-ink-3">{id}</span>{' '}
                    {t('place', {
                      account: credentialOf(account)?.name ?? account,
                      region: regionName(region, language),
                    })}
                    <span className="block text-ink-3">{t(`reset.${kind}`)}</span>
                  </li>
                );
              })}
            </ul>
          </div>
          <CheckboxField
            label={t('reset.remove')}
            hint={removes ? undefined : t('reset.keep')}
            checked={removes}
            onChange={setRemoves}
          />
        </>
      )}
      {CHANGING.has(guide) && <p className="text-sm text-ink-3">{t('reset.changed')}</p>}
    </ConfirmDialog>
  );
}
