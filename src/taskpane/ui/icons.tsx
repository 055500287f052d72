/** Our own line icons, 16 units square, in the colour of the text around them. */
const paths = {
  check: 'M3 8.5 6.5 12 13 4.5',
  chevronDown: 'M3.5 6 8 10.5 12.5 6',
  chevronUp: 'M3.5 10 8 5.5 12.5 10',
  cancel: 'M3.5 3.5l9 9m0-9-9 9',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.2v4M8 4.7v.6',
  warning: 'M8 2 14.5 13.5h-13L8 2Zm0 4.2v3.6m0 1.6v.6',
  error: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.6v4.6m0 1.6v.6',
  goTo: 'M8 1.8v2.4m0 7.6v2.4M1.8 8h2.4m7.6 0h2.4M8 4.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6Z',
  arrowRight: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
  arrowLeft: 'M13.5 8h-11M7 3.5 2.5 8 7 12.5',
  plus: 'M8 2.5v11M2.5 8h11',
  remove: 'M3 4.5h10M6 4.5V2.8h4v1.7M4.3 4.5l.7 9h6l.7-9M6.8 7v4.2M9.2 7v4.2',
  pencil: 'M2.8 13.2l.7-3L11 2.7l2.3 2.3-7.5 7.5-3 .7Z',
  signature:
    'M2 13.5h12M2.5 10.8c2-6 3.8-8.6 5-8 1.4.8-3 7.4-1.6 7.9 1 .3 1.7-2.4 2.7-2.2.8.2.2 1.9 1.1 2 .8.1 1.4-.9 2.8-.7',
  document: 'M4 1.8h5.2L12.5 5v9.2H4V1.8Zm5 0v3.4h3.4',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3',
  leaf: 'M13.5 2.5C7 2.5 3 5.5 3 9.8c0 1.6.8 2.7 2.2 2.7 5 0 8.3-3.6 8.3-10ZM2.5 13.8C4 10.5 6.5 8 9.5 6.5',
  people:
    'M6 7.6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.5c0-2.5 1.9-4 4.5-4s4.5 1.5 4.5 4M10.6 7.4a2.2 2.2 0 1 0-.2-4.3M12 9.7c1.6.5 2.5 1.8 2.5 3.8',
} as const;

export type IconName = keyof typeof paths;

/** Decorative: words beside it always say what it means. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
