import { useEffect, useEffectEvent, useId } from 'react';
import type { ReactNode } from 'react';

import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import type { DialogProps } from '@/ui/Dialog';
import type { Remedy } from '@/ui/RemedyAction';

import { ApiCall } from './ApiCall';
import type { PlannedCall } from './apiCallText';
import type { FormDraft } from './formDraft';
import { useLeaveGuard } from './leaveGuard';
import { Problem } from './Problem';

/** Props of a form in a dialog with a URL of its own. */
export interface FormDialogProps extends Pick<
  DialogProps,
  'title' | 'scope' | 'size' | 'aside' | 'picture' | 'initialFocus'
> {
  /** Entries that nobody sent are asked for before they are lost, however the dialog is left. */
  readonly draft: Pick<FormDraft<object>, 'dirty' | 'drop'>;
  /** What will be sent, in its order. */
  readonly calls: () => readonly PlannedCall[];
  /** The primary's words: what will happen, with its number. */
  readonly primary: string;
  /** `danger` for what cannot be undone. */
  readonly tone?: 'normal' | 'danger';
  /** Why it cannot be done now; the primary explains it. What stands in the way for good is `shown` beside it as well. */
  readonly blocked?:
    | { readonly reason: ReactNode; readonly remedy?: Remedy; readonly shown?: ReactNode }
    | undefined;
  /** What else can be done with the entries, before the primary: a button that only checks them. */
  readonly second?: ReactNode;
  readonly pending: boolean;
  /** Why the latest try was refused. */
  readonly error: Error | null;
  /** Whether it is done: then it closes by itself. */
  readonly done: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog: it keeps what was typed, shows what it will send, and says where it arose why it was refused. */
export function FormDialog(props: FormDialogProps) {
  const { draft, tone = 'normal', blocked, done, onClose } = props;
  const id = useId();
  const guard = useLeaveGuard(draft.dirty && !props.pending && !done, undefined, draft.drop);
  const close = useEffectEvent(onClose);
  // In an effect: by then the guard knows that there is nothing left to ask about.
  useEffect(() => {
    if (done) close();
  }, [done]);
  return (
    <>
      <Dialog
        open
        onClose={onClose}
        title={props.title}
        scope={props.scope}
        size={props.size ?? 'medium'}
        aside={props.aside}
        picture={props.picture}
        {...(props.initialFocus && { initialFocus: props.initialFocus })}
        foot={{
          left: <ApiCall calls={props.calls} />,
          blocked: blocked?.shown,
          primary: (
            <>
              {props.second}
              <Button
                type="submit"
                form={id}
                variant={tone === 'danger' ? 'danger' : 'primary'}
                pending={props.pending}
                disabledReason={blocked?.reason}
                remedy={blocked?.remedy}
              >
                {props.primary}
              </Button>
            </>
          ),
        }}
      >
        <form
          id={id}
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            // A dialog above this one, such as a portal's, is its child in React only.
            event.stopPropagation();
            if (!props.pending && !blocked) props.onSubmit();
          }}
        >
          {props.children}
          {props.error && <Problem error={props.error} />}
        </form>
      </Dialog>
      {guard}
    </>
  );
}
