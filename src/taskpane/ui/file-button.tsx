import { useRef } from 'react';
import { Button } from './button';
import type { IconName } from './icons';

/** A button that lets a person choose a file of their own; nothing is sent anywhere. */
export function FileButton({
  icon,
  accept,
  disabled,
  onFile,
  children,
}: {
  icon: IconName;
  /** Endings that the dialogue offers: ".docx,.json". */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
  children: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button icon={icon} disabled={disabled ?? false} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={children}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file can be chosen again after it was corrected.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
