import './no-web-fonts';
import { Dialog, DialogFooter } from '@fluentui/react/lib/Dialog';
import type { ReactNode } from 'react';
import { Button } from './button';

export interface ConfirmProps {
  title: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A question that must be answered before something is removed. Escape means no. */
export function Confirm({ title, confirm, cancel, onConfirm, onCancel, children }: ConfirmProps) {
  return (
    <Dialog
      hidden={false}
      onDismiss={onCancel}
      minWidth={240}
      maxWidth={420}
      dialogContentProps={{
        title,
        titleProps: { role: 'heading', 'aria-level': 2 },
        showCloseButton: false,
        styles: {
          title: { fontSize: 16, padding: '16px 16px 8px' },
          inner: { padding: '0 16px 16px' },
        },
      }}
      modalProps={{
        isBlocking: true,
        className: 'confirm',
        // Enter pressed in haste must remove nothing.
        focusTrapZoneProps: { firstFocusableTarget: '.button-plain' },
      }}
    >
      <div className="confirm-text">{children}</div>
      <DialogFooter>
        <Button kind="primary" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>{cancel}</Button>
      </DialogFooter>
    </Dialog>
  );
}
