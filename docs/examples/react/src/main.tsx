import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Booking } from './booking.tsx';
import './booking.css';

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Booking />
    </StrictMode>,
  );
}
