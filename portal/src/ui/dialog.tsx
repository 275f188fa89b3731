import { t } from '@lingui/core/macro';
import { useLayoutEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from './icon';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons; the first one is the way out. */
  readonly footer: ReactNode;
  readonly onClose: () => void;
}

/**
 * A question above the page, open as long as it is rendered, with the focus on the way out: the browser keeps the focus within
 * it, closes it by Escape, and gives the focus back to what had opened it.
 */
export function Dialog({ title, children, footer, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLButtonElement>('footer button')?.focus();
    // Closing gives the focus back; a passive effect would come too late, when the element is gone.
    return () => element?.close();
  }, []);
  return (
    <dialog
      className="kern-dialog"
      ref={dialog}
      aria-labelledby={titleId}
      aria-describedby={`${titleId}-body`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="kern-dialog__header">
        <h2 className="kern-title kern-title--large" id={titleId}>
          {title}
        </h2>
        <button className="kern-btn kern-btn--tertiary" type="button" aria-label={t`Schließen`} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <section className="kern-dialog__body" id={`${titleId}-body`}>
        {children}
      </section>
      <footer className="kern-dialog__footer">{footer}</footer>
    </dialog>
  );
}
