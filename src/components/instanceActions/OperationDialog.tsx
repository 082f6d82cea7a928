import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { ApiError } from '@/api/errors';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import type { Instance } from '@/wire/cvm/instances';

import { ApiCall } from '../ApiCall';
import { useCaller } from '../caller';
import { Problem } from '../Problem';
import { operationMutation } from './operate';
import type { Outcome } from './operate';
import { RebootOptions, StopOptions } from './OperationOptions';
import { DEFAULT_CHOICES, nameOf, operationCalls } from './operations';
import type { Choices, Operation } from './operations';
import { TerminateSummary } from './TerminateSummary';
import { useOperationToast } from './useOperationToast';
import { useRefusal } from './useRefusal';

/** How many names a dialog lists before it counts the rest. */
const LISTED = 8;

/** Props of the dialog that asks before something is done to instances. */
export interface OperationDialogProps {
  readonly operation: Operation;
  /** Whatever was chosen; those that do not allow it are left out and named. */
  readonly instances: readonly Instance[];
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Asks before instances are started, stopped, rebooted or terminated, and says what that means for each. */
export function OperationDialog({ operation, instances, open, onClose }: OperationDialogProps) {
  const t = useTranslations('instances.dialog');
  const refusal = useRefusal();
  const [choices, setChoices] = useState<Choices>(DEFAULT_CHOICES);
  const allowed = instances.filter((instance) => refusal(instance, operation) === null);
  const leftOut = instances.filter((instance) => refusal(instance, operation) !== null);
  const named = allowed[0] ?? instances[0];
  const words = {
    count: allowed.length || instances.length,
    name: named === undefined ? '' : nameOf(named),
  };
  const { failed, pending, run } = useOperation(operation, allowed, onClose);
  const ids = allowed.map((instance) => instance.InstanceId);
  const single = words.count === 1 ? words.name : String(words.count);
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t(`${operation}.title`, words)}
      scope={operation === 'terminate' ? t('terminate.scope') : undefined}
      confirm={t(`${operation}.confirm`, words)}
      tone={operation === 'terminate' ? 'danger' : 'normal'}
      {...(operation === 'terminate' && { typeName: single })}
      {...(allowed.length === 0 && { blocked: { reason: t('none') } })}
      pending={pending}
      left={allowed.length > 0 && <ApiCall calls={() => operationCalls(operation, ids, choices)} />}
      onConfirm={() => run(choices)}
      error={failed && <Refused outcome={failed} all={failed.done.length + allowed.length} />}
    >
      {allowed.length > 1 && <Names instances={allowed} />}
      {operation === 'stop' && <StopOptions choices={choices} onChange={setChoices} />}
      {operation === 'reboot' && <RebootOptions choices={choices} onChange={setChoices} />}
      {operation === 'terminate' && <TerminateSummary instances={allowed} />}
      {leftOut.length > 0 && <LeftOut operation={operation} instances={leftOut} />}
    </ConfirmDialog>
  );
}

/**
 * Sends an operation, says that it runs and closes; a refusal stays in the dialog. It closes before everything is asked
 * for again, or the dialog would show for a moment that nothing allows it any more.
 */
function useOperation(operation: Operation, instances: readonly Instance[], onClose: () => void) {
  const announce = useOperationToast();
  const { mutate, data, isPending } = useMutation({
    ...operationMutation(useCaller(), operation),
    onSuccess: ({ failed }, order) => {
      if (failed) return;
      announce(operation, order.instances);
      onClose();
    },
  });
  const run = (choices: Choices) => mutate({ instances, choices });
  return { run, pending: isPending, failed: data?.failed ? data : undefined };
}

/** Only of a refusal it is known that nothing was changed; what a lost answer means, the problem itself says. */
function Refused({ outcome, all }: { readonly outcome: Outcome; readonly all: number }) {
  const t = useTranslations('instances.dialog');
  const done = outcome.done.length;
  return (
    <div className="flex flex-col gap-2">
      <Problem error={outcome.failed} />
      {done > 0 && <p className="text-sm">{t('partly', { done, all })}</p>}
      {done === 0 && outcome.failed instanceof ApiError && (
        <p className="text-sm">{t('changed')}</p>
      )}
    </div>
  );
}

function Names({ instances }: { readonly instances: readonly Instance[] }) {
  const t = useTranslations('instances.dialog');
  const rest = instances.length - LISTED;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-ink">
      {instances.slice(0, LISTED).map((instance) => (
        <li key={instance.InstanceId}>{nameOf(instance)}</li>
      ))}
      {rest > 0 && <li className="text-ink-3">{t('more', { count: rest })}</li>}
    </ul>
  );
}

interface LeftOutProps {
  readonly operation: Operation;
  readonly instances: readonly Instance[];
}

function LeftOut({ operation, instances }: LeftOutProps) {
  const t = useTranslations('instances.dialog');
  const refusal = useRefusal();
  return (
    <div>
      <p className="font-semibold text-ink">{t('leftOut', { count: instances.length })}</p>
      <ul className="mt-1 flex max-h-40 flex-col gap-1 overflow-y-auto text-sm">
        {instances.map((instance) => (
          <li key={instance.InstanceId}>
            <span className="text-ink">{nameOf(instance)}</span>: {refusal(instance, operation)}
          </li>
        ))}
      </ul>
    </div>
  );
}
