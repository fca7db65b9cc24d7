const paths = {
  erase: 'M9 5h12v14H9l-7-7zM12 9l6 6M18 9l-6 6',
  camera: 'M3 7h5l2-3h4l2 3h5v13H3zM16 13a4 4 0 1 1-8 0 4 4 0 0 1 8 0z',
  printer: 'M7 9V3h10v6M7 17H3V9h18v8h-4M7 14h10v7H7z',
};

/** A line drawing that only the kiosk has, beside words that say the same. */
export function Drawing({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
