import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { announce } from './announce';
import { copyText } from './copyText';
import { IconButton } from './IconButton';
import { showToast } from './toast';
import { useUiText } from './uiText';

/** Props of a copy button. */
export interface CopyButtonProps {
  /** What goes to the clipboard. */
  readonly value: string;
  /** What is copied, for the button's name: "Copy img-6t0kq2mz". */
  readonly what?: string;
}

const confirmation = 2000;

/** Copies a text and says so. */
export function CopyButton({ value, what = value }: CopyButtonProps) {
  const text = useUiText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), confirmation);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const done = await copyText(value);
    setCopied(done);
    if (done) announce(text.copied);
    else showToast({ tone: 'bad', text: text.copyFailed });
  };
  return (
    <IconButton
      size="small"
      className="size-6 touch:size-8"
      icon={copied ? Check : Copy}
      label={copied ? text.copied : `${text.copy} ${what}`}
      onClick={() => void copy()}
    />
  );
}
