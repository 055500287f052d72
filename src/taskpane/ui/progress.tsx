import './no-web-fonts';
import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';

/** What is happening right now, in words. */
export function Progress({ children }: { children: string }) {
  return (
    <Spinner className="progress" size={SpinnerSize.small} label={children} labelPosition="right" />
  );
}
