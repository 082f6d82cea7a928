import { useMutation } from '@tanstack/react-query';
import { Copy, FileText, History, Layers, Rocket } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { paths } from '@/paths';
import type { BulkAction } from '@/ui/BulkBar';
import { preloadDialog } from '@/ui/Dialog';
import type { Explained } from '@/ui/ExplainedButton';
import type { MenuAction, MenuEntry } from '@/ui/menuEntries';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

import { useCopyIds } from '../actions/imageActions';
import { useCaller } from '../caller';
import { Problem } from '../Problem';
import { useOperationDialog } from '../useOperationDialog';
import type { OperationDialogControl } from '../useOperationDialog';
import { operationMutation } from './operate';
import { OperationDialog } from './OperationDialog';
import { DEFAULT_CHOICES, LOOK, OPERATIONS } from './operations';
import type { Operation } from './operations';
import { useOperationToast } from './useOperationToast';
import { useRefusal } from './useRefusal';

/** What a button, a menu or a bar needs to offer an operation. */
export type Offer = {
  readonly operation: Operation;
  readonly label: string;
  readonly run: () => void;
} & Explained;

/** Everything that can be done with instances, for rows, details and the bulk bar. */
export interface InstanceActions {
  /** The operations on one instance, refusals explained. */
  readonly offers: (instance: Instance) => readonly Offer[];
  /** What a row's menu offers. */
  readonly entries: (instance: Instance) => readonly MenuEntry[];
  /** Makes an image of it, on a page of its own. */
  readonly capture: (instance: Instance) => MenuAction & { readonly to: string };
  /** Gives it the system of an image, on a page of its own; which image may be known. */
  readonly restore: (instance: Instance) => MenuAction & { readonly to: string };
  /** Launches another one of the same image, zone and type. */
  readonly more: (instance: Instance) => MenuAction & { readonly to: string };
  /** What the bulk bar offers. */
  readonly bulk: (chosen: readonly Instance[]) => readonly BulkAction[];
  /** The open dialog; render it once on the page. */
  readonly dialog: ReactNode;
  /** Why the latest operation that asked nothing was refused; render it above the content. */
  readonly problem: ReactNode;
}

/**
 * Operations on the instances of a page.
 *
 * @param known every instance that the page shows
 * @param images the images that they came from, as far as the account sees them; undefined until that is known
 * @param restoreFrom id of the image that a restore begins with
 */
export function useInstanceActions(
  known: readonly Instance[],
  images: ReadonlyMap<string, Image> | undefined,
  restoreFrom?: string,
): InstanceActions {
  const t = useTranslations();
  const refusal = useRefusal();
  const control = useOperationDialog(OPERATIONS);
  const starting = useStart();
  const copyIds = useCopyIds();

  const begin = (operation: Operation, chosen: readonly Instance[], asks: boolean) => {
    if (asks) {
      preloadDialog();
      control.open(
        operation,
        chosen.map((instance) => instance.InstanceId),
      );
    } else {
      starting.start(chosen);
    }
  };

  const offers = (instance: Instance): Offer[] =>
    OPERATIONS.map((operation) => {
      const reason = refusal(instance, operation);
      const run = () => begin(operation, [instance], LOOK[operation].asks);
      return {
        operation,
        label: t(`common.action.${operation}`),
        run,
        ...(reason !== null && { disabledReason: reason }),
      };
    });

  const { capture, restore, more } = useWays(images, restoreFrom);

  return {
    offers,
    capture,
    restore,
    more,
    entries: (instance) => [
      {
        label: t('instances.action.open'),
        icon: FileText,
        to: paths.instance(instance.InstanceId),
      },
      ...offers(instance).map(({ operation, run, ...words }) => ({
        ...words,
        icon: LOOK[operation].icon,
        danger: LOOK[operation].danger,
        onSelect: run,
      })),
      { kind: 'separator', id: 'more' },
      capture(instance),
      restore(instance),
      more(instance),
      {
        label: t('instances.action.copyId'),
        icon: Copy,
        onSelect: () => void copyIds([instance.InstanceId]),
      },
    ],
    bulk: (chosen) =>
      OPERATIONS.map((operation) => {
        const reasons = chosen.map((instance) => refusal(instance, operation));
        const allowed = reasons.filter((reason) => reason === null).length;
        const [reason] = reasons;
        const isPartial = allowed < chosen.length;
        return {
          label: t(`common.action.${operation}`),
          onClick: () => begin(operation, chosen, LOOK[operation].asks || isPartial),
          ...(isPartial && {
            note: t('instances.share', { allowed, all: chosen.length }),
          }),
          ...(allowed === 0 && {
            disabledReason: t('instances.noneAllowed', { reason: reason ?? '' }),
          }),
        };
      }),
    dialog: <OpenDialog known={known} control={control} />,
    problem: starting.failed && <Problem error={starting.failed} />,
  };
}

/** What leads on to another page: an image of the instance, its restore, another one like it. */
function useWays(
  images: ReadonlyMap<string, Image> | undefined,
  restoreFrom: string | undefined,
): Pick<InstanceActions, 'capture' | 'restore' | 'more'> {
  const t = useTranslations();
  const refusal = useRefusal();
  const capture: InstanceActions['capture'] = (instance) => ({
    label: t('common.action.create'),
    icon: Layers,
    to: paths.imageCreate({ instance: instance.InstanceId }),
    disabledReason: refusal(instance, 'createImage'),
  });

  const restore: InstanceActions['restore'] = (instance) => ({
    label: t('common.action.restore'),
    icon: History,
    to: paths.restore(instance.InstanceId, { image: restoreFrom }),
    disabledReason: refusal(instance, 'restore'),
  });

  const more: InstanceActions['more'] = (instance) => {
    const isGone = images !== undefined && !images.has(instance.ImageId);
    return {
      label: t('instances.action.more'),
      icon: Rocket,
      to: paths.launch('instance', {
        image: instance.ImageId,
        type: instance.InstanceType,
        zone: instance.Placement.Zone,
      }),
      ...(isGone && { disabledReason: t('instances.action.moreRefused') }),
    };
  };

  return { capture, restore, more };
}

/** Starts instances without asking, and says so. */
function useStart() {
  const announce = useOperationToast();
  const { mutate, data } = useMutation({
    ...operationMutation(useCaller(), 'start'),
    onSuccess: ({ failed }, { instances }) => {
      if (!failed) announce('start', instances);
    },
  });
  return {
    start: (instances: readonly Instance[]) => mutate({ instances, choices: DEFAULT_CHOICES }),
    failed: data?.failed,
  };
}

interface OpenDialogProps {
  readonly known: readonly Instance[];
  readonly control: OperationDialogControl<Operation>;
}

/** The dialog that the URL names, on those of its instances that there are. */
function OpenDialog({ known, control }: OpenDialogProps) {
  const { dialog, close } = control;
  if (!dialog) return null;
  const chosen = known.filter((instance) => dialog.ids.includes(instance.InstanceId));
  if (chosen.length === 0) return null;
  return (
    <OperationDialog
      key={`${dialog.operation} ${dialog.ids.join(' ')}`}
      operation={dialog.operation}
      instances={chosen}
      open
      onClose={close}
    />
  );
}
