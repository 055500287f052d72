/**
 * Binds a ribbon button without a pane to its command. Word shows the button as busy until the command
 * reports that it has finished, so it always does. `run` reports its own failures. Word hands commands
 * only to a page that has called `Office.onReady` (docs: develop/initialize-add-in).
 */
export function associateCommand(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => event.completed());
  });
  void Office.onReady();
}
