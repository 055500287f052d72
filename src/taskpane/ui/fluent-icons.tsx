import './no-web-fonts';
import { registerIcons } from '@fluentui/react/lib/Styling';
import { Icon } from './icons';

/** The icons that the Fluent controls in use ask for by name, as SVG instead of an icon font from a CDN. */
export function registerOwnIcons(): void {
  registerIcons(
    {
      style: { display: 'inline-flex', alignItems: 'center', justifyContent: 'center' },
      icons: {
        ChevronDown: <Icon name="chevronDown" size={12} />,
        CheckMark: <Icon name="check" size={12} />,
        Cancel: <Icon name="cancel" size={12} />,
        Clear: <Icon name="cancel" size={12} />,
        Info: <Icon name="info" />,
        Warning: <Icon name="warning" />,
        ErrorBadge: <Icon name="error" />,
        Error: <Icon name="error" />,
        Blocked2: <Icon name="error" />,
        Completed: <Icon name="check" />,
      },
    },
    { disableWarnings: true },
  );
}
