export function TelephoneLink({ number }: { number: string }) {
  return (
    <a dir="ltr" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {number}
    </a>
  );
}

export function MailLink({ address }: { address: string }) {
  return (
    <a dir="ltr" href={`mailto:${address}`}>
      {address}
    </a>
  );
}
