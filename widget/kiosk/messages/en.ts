import type { Count } from '../../messages/count.ts';
import type { KioskMessages } from './de.ts';

export default (count: Count): KioskMessages => {
  const minutes = (n: number) => count(n, { one: '# minute', other: '# minutes' });
  return {
    language: 'en',
    direction: 'ltr',
    title: 'Check-in',
    clock: (time) => time,
    wait: 'One moment, please …',
    back: 'Back',
    finish: 'Done',
    again: 'Try again',
    languages: 'Language',
    larger: 'Larger text',
    contrast: 'More contrast',
    disturbed: 'Check-in is not working at the moment. Please ask the staff.',

    start: {
      title: 'Welcome. Do you have an appointment?',
      yes: 'I have an appointment',
      yesHelp: 'Check in with your waiting number or QR code',
      no: 'I have no appointment',
      noHelp: 'Take a number and wait',
      waiting: (n) => count(n, { one: '# person is waiting.', other: '# people are waiting.' }),
      estimate: (n) => `If you come now, you wait about ${minutes(n)}.`,
    },

    number: {
      title: 'What is your waiting number?',
      help: 'It is in the e-mail about your appointment.',
      scanner: 'Or hold the QR code from the e-mail to the scanner.',
      keys: 'Digits',
      entered: (digits) => `Entered: ${digits}`,
      erase: 'Delete last digit',
      tooShort: 'The waiting number has at least 4 digits.',
      checkIn: 'Check in',
      camera: 'Show QR code to the camera',
    },

    camera: {
      title: 'Hold the QR code in front of the camera.',
      help: 'It is in the e-mail about your appointment.',
      blocked: 'The camera is not working at the moment. Please type your waiting number.',
      type: 'Type the waiting number',
    },

    matters: {
      title: 'What is it about?',
      help: 'If you have come for several things, choose one. Name the others at the counter.',
      check: 'Is this right?',
      quantity: 'How many?',
      more: 'One more',
      fewer: 'One fewer',
      take: 'Take a number',
    },

    arrived: {
      title: 'Welcome. You are checked in.',
      number: 'Your number',
      numberIs: (number) => `Your number is ${number}.`,
      sit: 'Please take a seat. The board shows your number and the counter.',
      keep: 'Please remember the number, or take a photo.',
      next: 'You are next.',
      ahead: (n) => count(n, { one: '# person is before you.', other: '# people are before you.' }),
      estimate: (n) => `You wait about ${minutes(n)}.`,
      print: 'Print the number',
      called: (counter) => `Go to counter ${counter} now.`,
      calledTo: (place) => `Go here now: ${place}.`,
      calledHelp: (number) => `Your number ${number} has already been called.`,
      served: 'This appointment is already over.',
      servedHelp: 'If there is anything else, please ask the staff.',
    },

    refusals: {
      unknown: {
        title: 'We do not know this number today.',
        help: 'Please check the number, the day and the office in your e-mail. Perhaps the appointment is not confirmed yet.',
      },
      otherDay: {
        title: 'Your appointment is on another day.',
        help: 'Day and time are in the e-mail about your appointment.',
      },
      otherOffice: {
        title: 'Your appointment is at another office.',
        help: 'The address is in the e-mail about your appointment.',
      },
      unconfirmed: {
        title: 'Your appointment is not confirmed yet.',
        help: 'Confirm it with the link in the e-mail. Then you can check in here.',
      },
      cancelled: {
        title: 'This appointment was cancelled.',
        help: 'If that is wrong, please ask the staff.',
      },
      lapsed: {
        title: 'This appointment is no longer valid.',
        help: 'It was not confirmed in time. Please ask the staff.',
      },
      tooEarly: {
        title: 'You are early.',
        help: 'Please check in here shortly before your appointment.',
      },
      tooLate: {
        title: 'The office is closed for today.',
        help: 'Please make a new appointment.',
      },
      missed: {
        title: 'Your number has already been called.',
        help: 'Please ask the staff.',
      },
      noWalkIns: {
        title: 'Sorry, you need an appointment here.',
        help: 'Please make an appointment.',
      },
      other: {
        title: 'Sorry, that is not possible here.',
        help: 'Please ask the staff.',
      },
    },
    earlyUntil: (time) => `You can check in here from ${time}.`,

    lost: {
      title: 'The connection is disturbed.',
      help: 'Nothing is lost. Please try again.',
    },

    idle: {
      title: 'Are you still there?',
      left: (n) => count(n, { one: 'Starting again in # second.', other: 'Starting again in # seconds.' }),
      more: 'More time',
    },

    staff: {
      title: 'This device is not logged in.',
      citizens: 'Please ask the staff.',
      elsewhere: 'This access is not for this office.',
      token: 'Token of the device',
      tokenHelp: 'For the staff',
      unknown: 'This token is not known.',
      logIn: 'Log the device in',
      provider: 'Log in with a staff account',
    },
  };
};
