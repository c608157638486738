import { createContext, type ReactNode, use, useCallback, useLayoutEffect, useState } from 'react';

const InvalidContext = createContext(0);
const TellContext = createContext<(() => () => void) | null>(null);

/** What stands beside fields, and knows whether one of them holds what cannot be meant. */
export function Fields({ children }: { readonly children: ReactNode }) {
  const [invalid, setInvalid] = useState(0);
  const tell = useCallback(() => {
    setInvalid((count) => count + 1);
    return () => setInvalid((count) => count - 1);
  }, []);
  return (
    <TellContext value={tell}>
      <InvalidContext value={invalid}>{children}</InvalidContext>
    </TellContext>
  );
}

/** For a field: before anything is painted, those beside it know. */
export function useTellInvalid(invalid: boolean): void {
  const tell = use(TellContext);
  useLayoutEffect(() => (invalid ? tell?.() : undefined), [invalid, tell]);
}

/** What is computed from the fields: it would be the answer to another question. */
export function WhenValid(props: {
  readonly otherwise?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return use(InvalidContext) === 0 ? props.children : props.otherwise;
}

/** The buttons that send the fields. */
export function Sending({ children }: { readonly children: ReactNode }) {
  return (
    <fieldset className="sending" disabled={use(InvalidContext) > 0}>
      {children}
    </fieldset>
  );
}
