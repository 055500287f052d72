/** Shows and hides the help of the question beside it. */
export function HelpButton({
  name,
  open,
  controls,
  onToggle,
}: {
  name: string;
  open: boolean;
  /** Id of what it shows. */
  controls?: string;
  onToggle: () => void;
}) {
  return (
    <button
      type="button"
      className="help-button"
      aria-label={name}
      title={name}
      aria-expanded={open}
      {...(controls !== undefined && open ? { 'aria-controls': controls } : {})}
      onClick={onToggle}
    >
      ?
    </button>
  );
}
