import { useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import type { Remedy } from './RemedyAction';
import { TextField } from './TextField';
import { useUiText } from './uiText';

/** Props of a question before something is done. */
export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly title: string;
  readonly scope?: ReactNode;
  /** The primary's words: what will happen, with its number. */
  readonly confirm: string;
  /** The other button's words, where "Cancel" would be unclear. */
  readonly decline?: string;
  /** `danger` for what cannot be undone. */
  readonly tone?: 'normal' | 'danger';
  /** A name that must be typed first, where it cannot be undone. */
  readonly typeName?: string;
  readonly pending?: boolean;
  /** Why it cannot be done; the primary then explains it. */
  readonly blocked?: { readonly reason: string; readonly remedy?: Remedy };
  /** The error of the last try, at the end of the body. */
  readonly error?: ReactNode;
  /** At the left of the foot: "API call". */
  readonly left?: ReactNode;
  /** Where focus returns to, when what opened it is gone by then; empty while it is there. */
  readonly returnFocus?: RefObject<HTMLElement | null>;
  /** What depends on it, what it costs or saves. */
  readonly children?: ReactNode;
}

/** Asks before something is lost or spent. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const text = useUiText();
  const [typed, setTyped] = useState('');
  const { typeName, blocked, tone = 'normal' } = props;
  const untyped = typeName !== undefined && typed.trim() !== typeName;
  const reason = blocked?.reason ?? (untyped ? text.typeToConfirm(typeName) : undefined);
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={props.title}
      scope={props.scope}
      size="small"
      {...(props.returnFocus && { returnFocus: props.returnFocus })}
      foot={{
        left: props.left,
        cancel: props.decline,
        primary: (
          <Button
            data-point="confirm"
            variant={tone === 'danger' ? 'danger' : 'primary'}
            pending={props.pending ?? false}
            disabledReason={reason}
            remedy={blocked?.remedy}
            onClick={props.onConfirm}
          >
            {props.confirm}
          </Button>
        ),
      }}
    >
      <div className="flex flex-col gap-4">
        {props.children}
        {typeName !== undefined && (
          <TextField
            label={text.typeToConfirm(typeName)}
            value={typed}
            onChange={setTyped}
            mono
            autoComplete="off"
          />
        )}
        {props.error}
      </div>
    </Dialog>
  );
}
