/** Shows and hides the help of the question beside it. */
export function HelpButton({
  name,
  open,
  onToggle,
}: {
  name: string;
  open: boolean;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className="help-button"
      aria-label={name}
      title={name}
      aria-expanded={open}
      onClick={onToggle}
    >
      ?
    </button>
  );
}
