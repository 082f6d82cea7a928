import { Button } from './Button';
import { CopyButton } from './CopyButton';
import { Notice } from './Notice';
import { useUiText } from './uiText';

/** Props of an error: what happened, what to do, and what support would ask for. */
export interface ErrorNoticeProps {
  /** What happened, in a person's words. */
  readonly message: string;
  /** What to do about it. */
  readonly whatToDo?: string | undefined;
  /** The error's code, as the API names it. */
  readonly code?: string | undefined;
  readonly requestId?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
}

/** An error where it arose, with code and request id to copy. */
export function ErrorNotice({ message, whatToDo, code, requestId, onRetry }: ErrorNoticeProps) {
  const text = useUiText();
  return (
    <Notice
      tone="bad"
      title={message}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {text.retry}
          </Button>
        )
      }
    >
      {whatToDo !== undefined && <p>{whatToDo}</p>}
      {(code !== undefined || requestId !== undefined) && (
        <dl className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs">
          {code !== undefined && <Fact label={text.code} value={code} />}
          {requestId !== undefined && <Fact label={text.requestId} value={requestId} />}
        </dl>
      )}
    </Notice>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="flex min-w-0 items-center gap-1.5">
      <dt className="text-ink-2">{label}</dt>
      <dd className="flex min-w-0 items-center gap-1 font-mono break-all">
        {value}
        <CopyButton value={value} />
      </dd>
    </div>
  );
}
