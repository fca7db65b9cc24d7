import type { Words } from './words.ts';

const waiting = 'Please be in the waiting area shortly before. You will be called by your waiting number.';

/** English, with dates and times as in Britain. */
export const en: Words = {
  language: 'en',
  direction: 'ltr',
  name: 'English',
  formats: 'en-GB',
  timeRange: (from, to) => `${from} – ${to}`,
  moment: (day, time) => `${day}, ${time}`,
  clock: (time) => time,
  facts: {
    appointment: 'Appointment',
    number: 'Waiting number',
    place: 'Place',
    services: 'Services',
    bring: 'Please bring',
  },
  mails: {
    greeting: (name) => `Hello ${name},`,
    footer: (telephone) => [
      `Telephone ${telephone}`,
      'This e-mail was sent automatically. Nobody reads replies to it.',
    ],
    arrival: {
      required: (from) =>
        `Please come to the waiting area shortly before, and tell us there that you have arrived: from ${from} on the page behind the link. You will then be called by your waiting number.`,
      optional: (from) =>
        `Please be in the waiting area shortly before. You will be called by your waiting number. From ${from} you can say on the page behind the link that you have arrived, and see how many are before you.`,
    },
    booked: {
      subject: 'Please confirm your appointment',
      opening: ['Thank you for your booking. Please confirm your appointment: only then is it certain.'],
      deadline: (until) =>
        `You can confirm it until ${until}. After that the appointment lapses, and its time is free for others.`,
      button: 'Confirm appointment',
      closing: [
        waiting,
        'You have not booked an appointment? Then there is nothing to do: without confirmation it lapses.',
      ],
      link: { before: 'You can’t come after all?', label: 'Cancel appointment' },
    },
    confirmed: {
      subject: 'Your appointment is confirmed',
      opening: ['Your appointment is confirmed. We look forward to your visit.'],
      closing: [],
      link: {
        before: 'You can’t come after all? Please leave the time to others:',
        label: 'Move or cancel appointment',
      },
    },
    rescheduled: {
      subject: 'Your appointment has been moved',
      opening: ['Your appointment has been moved. Only this time is valid now:'],
      closing: [],
      link: { before: 'You can’t come after all?', label: 'Move or cancel appointment' },
    },
    cancelled: {
      subject: 'Your appointment is cancelled',
      opening: [
        'We have cancelled this appointment and deleted your personal data. The waiting number is no longer valid.',
      ],
      closing: [],
      link: { before: 'You need another appointment?', label: 'Book a new appointment' },
    },
    lapsed: {
      subject: 'Your appointment has lapsed',
      opening: [
        'This appointment was not confirmed in time and has lapsed. Its time is free again, and the waiting number is no longer valid. We have deleted your personal data.',
      ],
      closing: [],
      link: { before: 'You still need the appointment?', label: 'Book a new appointment' },
    },
    reminder: {
      subject: 'Your appointment is today',
      opening: ['We would like to remind you of your appointment today.'],
      button: 'Open my appointment',
      closing: [],
      link: { before: 'You can’t come after all?', label: 'Move or cancel appointment' },
    },
  },
  calendar: {
    title: (office) => `Appointment: ${office}`,
    number: (number) => `Your waiting number: ${number}`,
    bring: 'Please bring:',
    questions: (telephone) => `Questions? Call us: ${telephone}`,
  },
  page: {
    service: 'Online appointments',
    questions: 'Questions about your appointment? Call us:',
    languages: 'Language',
    unknown: {
      title: 'Unknown link',
      heading: 'This link leads to no appointment',
      text: 'It may have been cut off when it was copied. Please open the link in your e-mail once more.',
    },
    unavailable: {
      title: 'Not available just now',
      heading: 'We can’t reach your appointment just now',
      text: 'Please open the link in your e-mail again in a few minutes. If you have just pressed a button, you will see there whether it worked.',
    },
    toConfirm: {
      title: 'Confirm appointment',
      heading: 'Please confirm your appointment',
      text: (until) =>
        `We keep it for you until ${until}. Without confirmation it lapses, and others can book the time.`,
      button: 'Confirm appointment',
    },
    unconfirmed: {
      title: 'Appointment not confirmed yet',
      heading: 'Your appointment is not confirmed yet',
      text: (until) =>
        `Please open the link “Confirm appointment” in the same e-mail, by ${until} at the latest.`,
    },
    confirmed: {
      title: 'Your appointment',
      heading: 'Your appointment is confirmed',
      text: waiting,
      inMail:
        'We have sent you an e-mail with the calendar file and the link for moving or cancelling the appointment.',
      calendar: 'Save to calendar',
      move: 'Move appointment',
      cancel: 'Cancel appointment',
    },
    toCancel: {
      title: 'Cancel appointment',
      heading: 'Do you want to cancel this appointment?',
      text: 'The time is free for others at once. This can’t be undone.',
      yes: 'Yes, cancel appointment',
    },
    cancelled: {
      title: 'Appointment cancelled',
      heading: 'Your appointment is cancelled',
      text: 'We have deleted your personal data and sent you a confirmation by e-mail.',
    },
    lapsed: {
      title: 'Appointment lapsed',
      heading: 'Your appointment has lapsed',
      text: 'It was not confirmed in time, and its time is free again. Please book a new appointment.',
    },
    past: {
      title: 'Appointment over',
      heading: 'This appointment is over',
      text: 'There is nothing left to do here.',
    },
    place: {
      today: (time) => `Your appointment is today at ${time}`,
      onTheDay: (from) =>
        `On the day of the appointment, from ${from}, you can say on this page that you have arrived, and see when it is your turn.`,
      early: (from) => `From ${from} you can say here that you have arrived.`,
      arriving: {
        required: 'Are you in the waiting area? Tell us here. Only then will you be called.',
        optional:
          'Are you in the waiting area? If you tell us here, you will be called sooner and see how many are before you.',
      },
      here: 'I’m here',
      code: {
        label: 'QR code of your appointment',
        use: 'Is there a device for checking in? Hold this code in front of it, or type in your waiting number there.',
      },
      waiting: {
        title: (ahead) => `${ahead} before you`,
        heading: 'You are checked in',
        next: 'You are probably next.',
        one: 'Probably 1 number will be called before yours.',
        more: (ahead) => `Probably ${ahead} numbers will be called before yours.`,
      },
      estimate: (minutes) => `The call should come in about ${minutes} min.`,
      rule: {
        appointments: (minutes) =>
          `Numbers are called by the time of the appointment. Who comes more than ${minutes} minutes late has their turn from their arrival on.`,
        walkIns: (minutes) => `Without an appointment the turn comes ${minutes} minutes after arrival.`,
      },
      called: {
        title: (number, counter) => `Number ${number} – please go to counter ${counter}`,
        number: 'Number',
        counter: 'please go to counter',
        at: (time) => `Called at ${time}`,
      },
      missed: {
        title: 'Number called',
        heading: 'Your number was called, and nobody came',
        text: 'Are you still there? Please speak to somebody at a counter: your number can be called again.',
      },
      served: {
        title: 'Appointment finished',
        heading: 'Your appointment is finished',
        text: 'Thank you for your visit.',
      },
      live: 'This page keeps itself up to date.',
      asOf: (time) => `As of ${time}.`,
      lost: (time) => `As of ${time}, connection lost. Please watch the board.`,
      refresh: 'Refresh',
      sound: { on: 'Turn sound on', off: 'Turn sound off' },
      screen: { on: 'Keep screen on', off: 'Let screen turn off' },
    },
    bookAnew: 'Book a new appointment',
    keep: 'No, keep the appointment',
    move: {
      title: 'Move appointment',
      heading: 'Where do you want to move your appointment?',
      lost: 'Sorry, this time is no longer free. Please choose another one.',
      from: (appointment) =>
        `So far: ${appointment}. You keep this appointment until the new one is certain.`,
      office: 'Office',
      day: 'Day',
      full: 'There is no free day here at present. Please choose another office.',
      timeOn: (day) => `Time on ${day}`,
      morning: 'Morning',
      afternoon: 'Afternoon',
      moves: 'As soon as you choose a time, your appointment is moved.',
      asksFirst: 'Once you have chosen a time, we ask for what is still missing.',
    },
    details: {
      title: 'Details for the new appointment',
      heading: 'Something is missing for the new appointment',
      mistake: 'Error: ',
      check: 'The appointment has not been moved yet. Please check:',
      to: (appointment) => `New: ${appointment}.`,
      otherTime: 'Choose another time',
      labels: {
        telephone: 'Telephone',
        street: 'Street and house number',
        postalCode: 'Postal code',
        town: 'Town',
      },
      missing: {
        telephone: 'Enter a telephone number.',
        street: 'Enter the street and house number.',
        postalCode: 'Enter the postal code.',
        town: 'Enter the town.',
      },
      invalid: {
        telephone: 'Write the number in digits, for example 0203 123456.',
        street: 'Use only letters, digits and punctuation for the street and house number.',
        postalCode: 'Write the postal code with 3 to 10 digits or letters, for example 47226.',
        town: 'Use only letters, digits and punctuation for the town.',
      },
      consentChanged: 'Our privacy notice has changed since your booking.',
      consentMissing: 'Without your consent we can’t move the appointment. Tick the box.',
      privacy: 'Privacy policy',
    },
  },
  site: {
    board: { title: 'Waiting area board', which: 'Which board?' },
    desk: { title: 'Desk', which: 'Where do you work today?' },
    kiosk: { title: 'Check-in', which: 'Where is this device?' },
    needsScript: 'This page needs JavaScript. Please turn it on in the browser.',
    unknownOffice: {
      title: 'Unknown office',
      heading: 'There is no such office',
      text: 'Perhaps its address has changed. These are there:',
    },
  },
};
