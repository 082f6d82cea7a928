import { useCallback, useMemo } from 'react';

import type { Caller } from '@/api/call';
import { blankDraft, reduceDraft } from '@/components/launch/draft';
import type { Change, Draft } from '@/components/launch/draft';
import { newToken } from '@/components/launch/newToken';
import { keepDraft, useDrafts } from '@/stores/drafts';

import { readDraft, writeDraft } from './draftText';

type Place = Pick<Caller, 'account' | 'region'>;

const nameOf = ({ account, region }: Place) => `launch/${account}/${region}`;

/** The draft of an account in a region. */
export function storedDraft(place: Place): Draft | undefined {
  return readDraft(storedText(place));
}

/** What is stored for an account in a region, to tell whether it changed meanwhile. */
export const storedText = (place: Place): string | undefined => useDrafts.getState()[nameOf(place)];

/** Keeps the draft of an account in a region. */
export function storeDraft(place: Place, draft: Draft): void {
  keepDraft(nameOf(place), writeDraft(draft));
}

/** A draft and what can be done with it. Every change is stored at once. */
export interface DraftControl {
  readonly draft: Draft;
  readonly change: (change: Change) => void;
  /** Gives it up, launched or not: the wizard begins anew when it is next opened. What is on the screen stays. */
  readonly settle: () => void;
}

/** The draft of an account in a region, which the loader has put in the store. */
export function useDraft(place: Place): DraftControl {
  const { account, region } = place;
  const text = useDrafts((drafts) => drafts[nameOf({ account, region })]);
  const draft = useMemo(() => readDraft(text) ?? blankDraft(''), [text]);
  const change = useCallback(
    (change: Change) => {
      const before = storedDraft({ account, region }) ?? blankDraft('');
      storeDraft({ account, region }, reduceDraft(before, change, newToken()));
    },
    [account, region],
  );
  const settle = useCallback(() => {
    const last = storedDraft({ account, region });
    if (last) storeDraft({ account, region }, { ...last, standing: 'fresh' });
  }, [account, region]);
  return { draft, change, settle };
}
