import type { ShownPlace } from '../../app/session/session';
import { usePane } from '../../app/pane-context';
import { Button } from '../../ui/button';

/** "Show in document" for a place; `words` distinguishes such buttons for screen readers. */
export function ShowButton({
  target,
  words,
  brief,
}: {
  target: ShownPlace;
  words: string;
  /** One word instead of three, where there is little room. */
  brief?: boolean;
}) {
  const { session, messages } = usePane();
  return (
    <Button
      kind="quiet"
      icon="goTo"
      name={messages.pane.evidence.showNamed(shortened(words, 80))}
      onClick={() => void session.reveal(target)}
    >
      {brief ? messages.pane.evidence.showBrief : messages.pane.evidence.show}
    </Button>
  );
}

/** At most `length` characters, cut between words. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut} …`;
}
