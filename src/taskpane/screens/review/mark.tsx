import type { Mark as MarkOf } from './glance-rows';

/** Width of one of the four steps, in the picture's units. */
const step = 16;
const width = 4 * step + 4;
const middle = width / 2;

/**
 * A mark on a line from worse (left, hatched) to better (right, filled). Side and filling differ, not
 * only the colour; anything but a step has a sign of its own.
 */
export function Mark({ mark, hatch }: { mark: MarkOf; hatch: string }) {
  return (
    <svg className="glance-mark" width={width} height={16} viewBox={`0 0 ${width} 16`}>
      <Drawing mark={mark} hatch={hatch} />
    </svg>
  );
}

function Drawing({ mark, hatch }: { mark: MarkOf; hatch: string }) {
  switch (mark.kind) {
    case 'bar':
      return (
        <>
          {[2, 1].map((at) => (
            <rect
              key={at}
              x={middle - 1 - at * step}
              y={2}
              width={step - 1}
              height={12}
              className={at <= mark.worse ? 'glance-worse' : 'glance-empty'}
              {...(at <= mark.worse ? { style: { fill: `url(#${hatch})` } } : {})}
            />
          ))}
          {[1, 2].map((at) => (
            <rect
              key={at}
              x={middle + 2 + (at - 1) * step}
              y={2}
              width={step - 1}
              height={12}
              className={at <= mark.better ? 'glance-better' : 'glance-empty'}
            />
          ))}
          <line x1={middle} x2={middle} y1={0} y2={16} className="glance-line" />
        </>
      );
    case 'none':
      return (
        <>
          <line x1={2} x2={width - 2} y1={8} y2={8} className="glance-empty" />
          <circle cx={middle} cy={8} r={5} className="glance-ring" />
        </>
      );
    case 'primary':
      return (
        <>
          <circle cx={middle} cy={8} r={7} className="glance-ring" />
          <circle cx={middle} cy={8} r={4} className="glance-better" />
        </>
      );
    case 'affected':
      return <circle cx={middle} cy={8} r={5} className="glance-better" />;
    case 'unknown':
      return (
        <text x={middle} y={13} textAnchor="middle" className="glance-sign">
          ?
        </text>
      );
    case 'open':
      return <circle cx={middle} cy={8} r={5} className="glance-open" />;
    case 'not-applicable':
      return <line x1={middle - 5} x2={middle + 5} y1={8} y2={8} className="glance-line" />;
  }
}

/** The hatching of what gets worse, once for a picture. */
export function Hatch({ id }: { id: string }) {
  return (
    <svg className="glance-hatch" width={0} height={0} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={id}
          width={4}
          height={4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1={1} x2={1} y1={0} y2={4} className="glance-hatching" />
        </pattern>
      </defs>
    </svg>
  );
}
