import 'react';

declare module 'react' {
  /** Numbers and shares that the style sheet calculates with. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
