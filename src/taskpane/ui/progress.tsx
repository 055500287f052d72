import './no-web-fonts';
import { Spinner, SpinnerSize } from '@fluentui/react/lib/Spinner';
import { useEffect, useState } from 'react';

/** Milliseconds after which the wait is spoken of. */
const patience = 10_000;

/** What is happening right now, in words; `slow` is added when it takes long. */
export function Progress({ children, slow }: { children: string; slow?: string }) {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Spinner
      className="progress"
      size={SpinnerSize.small}
      label={isSlow && slow ? `${children} ${slow}` : children}
      labelPosition="right"
    />
  );
}
