import { Copy, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { STORAGE_BOOKS } from '@/domain/prices/storageBooks';
import { Button } from '@/ui/Button';
import { copyText } from '@/ui/copyText';
import { MenuButton } from '@/ui/MenuButton';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { saveText } from '@/ui/saveText';
import { showToast } from '@/ui/toast';

import { csvOf, jsonOf } from './exportText';
import type { Wording } from './exportText';
import { LineDialog } from './LineDialog';
import { Lines } from './Lines';
import { MOST_LINES, writeLink } from './link';
import { Regions } from './Regions';
import { Settings } from './Settings';
import { Assumptions, FreeStorage, Total } from './Summary';
import { useEstimate } from './useEstimate';
import type { EstimateControl } from './useEstimate';
import { useLineWords } from './words';

/** What would be kept and launched, what that costs, where it costs least, and what is taken for granted. */
export function EstimatePage() {
  const t = useTranslations('estimate');
  /** The line that is being changed, or the place of a new one. */
  const [editing, setEditing] = useState<number>();
  const control = useEstimate(editing !== undefined);
  const { link, put } = control;
  const add = () => setEditing(link.entries.length);
  return (
    <>
      <PageHeader
        title={t('title')}
        sentence={link.name === '' ? t('sentence') : link.name}
        actions={<Actions control={control} onAdd={add} />}
      />
      <Settings control={control} />
      <LinkProblems control={control} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(320px,392px)]">
        <div className="flex min-w-0 flex-col gap-4">
          <Lines control={control} onAdd={add} onEdit={setEditing} />
          <Regions control={control} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Total control={control} />
          <FreeStorage control={control} />
          <Assumptions control={control} />
        </div>
      </div>
      {editing !== undefined && (
        <LineDialog
          control={control}
          line={link.entries[editing]?.line}
          onClose={() => setEditing(undefined)}
          onSave={(line) => {
            put(line, editing);
            setEditing(undefined);
          }}
        />
      )}
    </>
  );
}

interface ActionsProps {
  readonly control: EstimateControl;
  readonly onAdd: () => void;
}

function Actions({ control, onAdd }: ActionsProps) {
  const t = useTranslations('estimate');
  const words = useLineWords();
  const { link, reckoned } = control;
  const { currency } = STORAGE_BOOKS[link.book];
  const address = () => new URL(writeLink(link), location.href).href;
  const wording: Wording = (index) => {
    const line = reckoned.lines[index];
    return line ? words(line, link) : { title: '', detail: '', note: '' };
  };
  const copy = async () => {
    const copied = await copyText(address());
    showToast(copied ? { tone: 'ok', text: t('copied') } : { tone: 'bad', text: t('notCopied') });
  };
  const name = link.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-') || 'estimate';
  return (
    <div className="flex flex-wrap items-center gap-2" data-no-print>
      <MenuButton
        variant="quiet"
        entries={() => [
          {
            label: t('action.csv'),
            onSelect: () => saveText(`${name}.csv`, csvOf(control, currency, wording), 'text/csv'),
          },
          {
            label: t('action.json'),
            onSelect: () =>
              saveText(
                `${name}.json`,
                jsonOf(control, currency, wording, address()),
                'application/json',
              ),
          },
          { label: t('action.print'), onSelect: () => window.print() },
        ]}
      >
        {t('action.export')}
      </MenuButton>
      <Button icon={Copy} onClick={() => void copy()}>
        {t('action.copy')}
      </Button>
      <Button variant="primary" icon={Plus} onClick={onAdd}>
        {t('action.add')}
      </Button>
    </div>
  );
}

/** Settings of the link that were not understood; what is wrong with its lines stands beside these. */
function LinkProblems({ control: { link } }: { readonly control: EstimateControl }) {
  const t = useTranslations('estimate.problem');
  if (link.problems.length === 0 && !link.isCut) return null;
  return (
    <div className="mb-4">
      <Notice tone="warn" title={t('settings')}>
        <ul>
          {link.problems.map(({ setting, value }) => (
            <li key={setting}>{t(`setting.${setting}`, { value })}</li>
          ))}
          {link.isCut && <li>{t('tooMany', { most: MOST_LINES })}</li>}
        </ul>
      </Notice>
    </div>
  );
}
