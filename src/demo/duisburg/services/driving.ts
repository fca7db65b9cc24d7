import { byProxy, category, info, inPerson } from '../text.ts';

const licencePhoto = 'Ein biometrisches Lichtbild (35 × 45 mm)';

export const driving = (offices: string[]) =>
  category('kfz', offices, [
    {
      id: 'fuehrerschein',
      name: 'Führerscheinanträge (Erstantrag, Erweiterung, Verlängerung, Wiedererteilung)',
      minutes: 12,
      popular: true,
      keywords: ['Führerschein', 'Fahrerlaubnis', 'Fahrschule', 'Lappen', 'Begleitetes Fahren', 'BF17'],
      bring: [
        'Ausweis oder Reisepass mit Meldebescheinigung',
        licencePhoto,
        'Bescheinigung über den Sehtest',
        'Nachweis über den Erste-Hilfe-Kurs',
        'Vorhandener Führerschein, falls es einen gibt',
      ],
      notWith: [
        {
          service: 'kfz-zulassung',
          reason:
            'Führerscheine und Zulassungen bearbeiten verschiedene Stellen. Bitte buchen Sie zwei Termine.',
        },
      ],
      info: info({
        description:
          'Hier stellen Sie den Antrag, wenn Sie zum ersten Mal einen Führerschein machen, eine weitere Klasse brauchen, eine befristete Klasse verlängern oder eine entzogene Fahrerlaubnis wiederbekommen möchten.',
        presence: inPerson,
        fees: 'Je nach Antrag etwa 40 bis 70 Euro.',
        duration: 'Etwa vier bis sechs Wochen.',
        more: [
          ['Fristen', 'Den Erstantrag können Sie frühestens sechs Monate vor dem Mindestalter stellen.'],
        ],
      }),
    },
    {
      id: 'fuehrerschein-umtausch',
      name: 'Führerschein umtauschen (Pflichtumtausch)',
      minutes: 8,
      maxQuantity: 2,
      keywords: ['alter Führerschein', 'Kartenführerschein', 'rosa', 'grau', 'Pflichtumtausch'],
      bring: ['Ausweis oder Reisepass', 'Bisheriger Führerschein', licencePhoto],
      info: info({
        description:
          'Alte Führerscheine werden nach und nach gegen den befristeten Kartenführerschein getauscht. Ihre Fahrerlaubnis bleibt, wie sie ist.',
        presence: inPerson,
        fees: '25,30 Euro.',
        duration: 'Etwa vier Wochen.',
      }),
    },
    {
      id: 'internationaler-fuehrerschein',
      name: 'Internationaler Führerschein',
      minutes: 8,
      maxQuantity: 2,
      keywords: ['Führerschein Ausland', 'Mietwagen', 'Urlaub'],
      bring: ['Ausweis oder Reisepass', 'Kartenführerschein', licencePhoto],
      info: info({
        description:
          'In vielen Ländern außerhalb der Europäischen Union brauchen Sie ihn zusätzlich zum deutschen Führerschein.',
        presence: byProxy,
        fees: '16,00 Euro.',
        duration: 'Sie nehmen ihn gleich mit.',
      }),
    },
    {
      id: 'kfz-zulassung',
      name: 'Fahrzeug zulassen oder umschreiben',
      minutes: 20,
      maxQuantity: 2,
      offices: offices.filter((id) => id === 'mitte' || id === 'hamborn' || id === 'rheinhausen'),
      keywords: ['Auto anmelden', 'Kfz', 'Kennzeichen', 'Nummernschild', 'Zulassung', 'Motorrad'],
      bring: [
        'Ausweis oder Reisepass mit Meldebescheinigung',
        'Zulassungsbescheinigung Teil I und II',
        'Elektronische Versicherungsbestätigung (eVB-Nummer)',
        'Nachweis der Hauptuntersuchung',
        'Bankverbindung für die Kraftfahrzeugsteuer',
      ],
      notWith: [
        {
          service: 'fuehrerschein',
          reason:
            'Führerscheine und Zulassungen bearbeiten verschiedene Stellen. Bitte buchen Sie zwei Termine.',
        },
      ],
      info: info({
        description:
          'Ein neues oder gebrauchtes Fahrzeug zulassen, auf neue Halter umschreiben oder wieder in Betrieb nehmen.',
        presence: byProxy,
        fees: 'Ab 30,00 Euro, dazu die Kennzeichen.',
        duration: 'Sofort.',
      }),
    },
    {
      id: 'kfz-adresse',
      name: 'Adresse im Fahrzeugschein ändern',
      minutes: 4,
      maxQuantity: 3,
      keywords: ['Fahrzeugschein', 'Zulassungsbescheinigung', 'Umzug Auto'],
      bring: ['Ausweis oder Reisepass', 'Zulassungsbescheinigung Teil I'],
      info: info({
        description:
          'Nach einem Umzug innerhalb Duisburgs tragen wir die neue Adresse in den Fahrzeugschein ein.',
        presence: byProxy,
        fees: '11,00 Euro.',
        duration: 'Sofort.',
      }),
    },
  ]);
