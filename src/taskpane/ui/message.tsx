import './no-web-fonts';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import type { ReactNode } from 'react';

const types = {
  info: MessageBarType.info,
  success: MessageBarType.success,
  warning: MessageBarType.warning,
  error: MessageBarType.error,
};

export interface MessageProps {
  kind: keyof typeof types;
  children: ReactNode;
  actions?: ReactNode;
  onDismiss?: () => void;
  dismissName?: string;
}

/** A message with an icon and words. Whether it is announced is decided by the live region around it. */
export function Message({ kind, children, actions, onDismiss, dismissName }: MessageProps) {
  return (
    <MessageBar
      className="message"
      messageBarType={types[kind]}
      role="none"
      delayedRender={false}
      isMultiline
      {...(actions ? { actions: <div className="message-actions">{actions}</div> } : {})}
      {...(onDismiss ? { onDismiss, dismissButtonAriaLabel: dismissName ?? '' } : {})}
    >
      {children}
    </MessageBar>
  );
}
