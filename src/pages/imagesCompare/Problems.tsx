import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';
import { credentialOf } from '@/wire/credentials';

import type { Asked } from './ids';
import type { Unplaced } from './places';

/** Props of what is wrong with the address. */
export interface ProblemsProps {
  readonly asked: Asked;
  readonly unplaced: readonly Unplaced[];
  /** The address without it. */
  readonly without: string;
  readonly onAskAgain: () => void;
}

const code = (chunks: ReactNode) => (
  <span className="font-mono text-mono wrap-anywhere">{chunks}</span>
);

/** What the address names and cannot be compared, each with its reason, and the way on. */
export function Problems({ asked, unplaced, without, onAskAgain }: ProblemsProps) {
  const t = useTranslations('imagesCompare.problem');
  const { account } = useCaller();
  const owner = credentialOf(account)?.name ?? account;
  const isSilent = unplaced.some(({ silent }) => silent > 0);
  const reasons = [
    ...asked.malformed.map((id) => t.rich('malformed', { id, code })),
    ...unplaced.map(({ id, silent }) =>
      silent > 0
        ? t.rich('silent', { id, silent, code })
        : t.rich('nowhere', { id, account: owner, code }),
    ),
    ...asked.repeated.map((id) => t.rich('repeated', { id, code })),
    ...asked.over.map((id) => t.rich('over', { id, code })),
  ];
  if (reasons.length === 0) return null;
  return (
    <Notice
      tone="warn"
      title={t('title')}
      action={
        <span className="flex flex-wrap gap-x-4 gap-y-1">
          {isSilent && <LinkText onClick={onAskAgain}>{t('askAgain')}</LinkText>}
          <LinkText to={without}>{t('drop')}</LinkText>
        </span>
      }
    >
      <ul>
        {reasons.map((reason, index) => (
          // Reasons come and go together with the address.
          <li key={index}>{reason}</li>
        ))}
      </ul>
    </Notice>
  );
}
