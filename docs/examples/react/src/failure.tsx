interface FailureProps {
  error: unknown;
  retry: () => unknown;
}

/** Nothing when nothing failed. */
export function Failure({ error, retry }: FailureProps) {
  if (!error) return null;
  return (
    <div role="alert" className="note">
      <p>Das hat gerade nicht geklappt. Ihre Eingaben bleiben erhalten.</p>
      <button type="button" onClick={() => void retry()}>
        Erneut versuchen
      </button>
    </div>
  );
}
