import './no-web-fonts';
import { ActionButton, DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons';

export interface ButtonProps {
  /** `primary` once a screen; `quiet` looks like a link with an icon. */
  kind?: 'primary' | 'plain' | 'quiet';
  icon?: IconName;
  /** Accessible name where visible words repeat ("Show" five times). Must contain them. */
  name?: string;
  disabled?: boolean;
  /** Only the icon is visible; the words are its accessible name. */
  iconOnly?: boolean;
  onClick: () => void;
  children: ReactNode;
}

const quietStyles = { root: { height: 'auto', minHeight: 28, padding: '2px 4px', marginLeft: -4 } };
const blockStyles = { root: { height: 'auto', minHeight: 32, padding: '4px 12px' } };

/** A button. A disabled one stays focusable, so that the keyboard does not lose its place. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', icon, name, disabled, iconOnly, onClick, children } = props;
  const Fluent =
    kind === 'primary' ? PrimaryButton : kind === 'quiet' ? ActionButton : DefaultButton;
  return (
    <Fluent
      styles={kind === 'quiet' ? quietStyles : blockStyles}
      className={`button button-${kind}${iconOnly ? ' button-icon-only' : ''}`}
      allowDisabledFocus
      disabled={disabled ?? false}
      onClick={disabled ? undefined : onClick}
      {...(name === undefined ? {} : { ariaLabel: name })}
    >
      <span className="button-content">
        {icon && <Icon name={icon} />}
        <span className={iconOnly ? 'unseen' : undefined}>{children}</span>
      </span>
    </Fluent>
  );
}
