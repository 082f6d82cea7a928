import { X } from 'lucide-react';
import { useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';

import { cx } from '@/lib/cx';
import { Field } from '@/ui/Field';
import { smallIcon } from '@/ui/icons';
import { StatusMark } from '@/ui/StatusMark';

import { SEPARATOR, splitIds } from './entries';
import type { Entry } from './entries';
import { MARKS, severityOf } from './severity';

const GROUNDS = {
  good: 'border-control bg-surface',
  left: 'border-transparent bg-warn-soft',
  bad: 'border-transparent bg-bad-soft',
} as const;

/** Props of the field of account ids. */
export interface AccountIdsFieldProps {
  /** Complete ones, each a tag with its verdict. */
  readonly entries: readonly Entry[];
  /** What is being typed after them. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Takes complete ids; nothing is left typed then but `rest`. */
  readonly onAdd: (ids: readonly string[], rest: string) => void;
  readonly onRemove: (id: string) => void;
}

/** Any number of account ids in one field: typed or pasted, whatever separates them. */
export function AccountIdsField(props: AccountIdsFieldProps) {
  const { entries, typed, onType, onAdd, onRemove } = props;
  const t = useTranslations('shares.dialog');
  const input = useRef<HTMLInputElement>(null);
  const type = (text: string) => {
    const parts = text.split(SEPARATOR);
    const rest = parts.at(-1) ?? '';
    if (parts.length > 1) onAdd(splitIds(parts.slice(0, -1).join(' ')), rest);
    else onType(text);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    // A field of one line would drop the line breaks that separate them.
    const ids = splitIds(typed + event.clipboardData.getData('text'));
    if (ids.length === 0) return;
    event.preventDefault();
    onAdd(ids, '');
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = entries.at(-1);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      onAdd(splitIds(typed), '');
    }
    if (event.key === 'Backspace' && typed === '' && last) onRemove(last.id);
  };
  return (
    <Field label={t('ids')} note={t('idsNote')}>
      {(control) => (
        <div className="flex max-h-40 flex-wrap gap-1.5 overflow-y-auto rounded-md border border-control bg-surface p-1.5 has-[input:focus]:border-accent has-[input:focus]:ring-1 has-[input:focus]:ring-accent">
          {entries.length > 0 && (
            <ul aria-label={t('entered')} className="contents">
              {entries.map((entry) => (
                <Tag
                  key={entry.id}
                  entry={entry}
                  onRemove={() => {
                    onRemove(entry.id);
                    input.current?.focus();
                  }}
                />
              ))}
            </ul>
          )}
          <input
            {...control}
            ref={input}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            className="h-7 min-w-32 flex-1 bg-transparent px-1 font-mono text-mono text-ink outline-none touch:h-10 touch:text-[16px]"
            value={typed}
            onChange={(event) => type(event.target.value)}
            onPaste={paste}
            onKeyDown={press}
          />
        </div>
      )}
    </Field>
  );
}

function Tag({ entry, onRemove }: { readonly entry: Entry; readonly onRemove: () => void }) {
  const t = useTranslations('shares.dialog');
  const severity = severityOf(entry);
  return (
    <li
      className={cx(
        'flex h-7 max-w-full min-w-0 items-center gap-1.5 rounded-md border pl-2 touch:h-10',
        GROUNDS[severity],
      )}
    >
      <StatusMark kind={MARKS[severity]} />
      <span className="truncate font-mono text-mono text-ink">{entry.id}</span>
      <button
        type="button"
        aria-label={t('remove', { id: entry.id })}
        className="flex size-7 shrink-0 items-center justify-center rounded-md text-ink-2 hover:text-ink touch:size-10"
        onClick={onRemove}
      >
        <X {...smallIcon} />
      </button>
    </li>
  );
}
