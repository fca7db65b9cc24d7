/** @jsxImportSource react */
import '@termin/widget/termin-widget.js';
import type {} from '@termin/widget/react';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page({ api }: { api: string }) {
  const [office, setOffice] = useState('mitte');
  const [shown, setShown] = useState(true);
  const [number, setNumber] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => setOffice('rheinhausen')}>
        Nach Rheinhausen
      </button>
      <button type="button" onClick={() => setShown(!shown)}>
        Zeigen oder nicht
      </button>
      {number && <p>Gebucht mit Nummer {number}</p>}
      {shown && (
        <termin-widget
          api={api}
          office={office}
          history={false}
          ontermin-booked={({ detail }) => setNumber(detail.number)}
        />
      )}
    </>
  );
}

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Page api={place.dataset['api'] ?? ''} />
    </StrictMode>,
  );
}
