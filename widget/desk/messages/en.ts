import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

export default (count: Count): DeskMessages => {
  const minutes = (n: number) => count(n, { one: '# minute', other: '# minutes' });
  const deeds = {
    call: (number: string) => `Call number ${number}`,
    arrive: 'Is here',
    recall: 'Call again',
    finish: 'Finish',
    noShow: 'Did not come',
    undo: 'Undo',
    undoCall: (number: string) => `Undo the call of ${number}`,
    undoEnd: (number: string) => `Bring ${number} back to the counter`,
  };
  const notDone = (what: string) => `This did not work: ${what}`;
  const nobodyWaits = 'Nobody is waiting';

  return {
    language: 'en',
    direction: 'ltr',
    title: 'Desk',
    clock: (time) => `${time}`,
    minutes,
    counter: (name) => `Counter ${name}`,
    number: (number) => `Number ${number}`,
    close: 'Close',
    cancel: 'Cancel',
    retry: 'Try again',
    sending: 'Sending …',

    head: {
      language: 'Language',
      moveAway: 'Change counter',
      loggedIn: (name) => `Logged in: ${name}`,
      logOut: 'Log out',
      notLoggedOut: 'Logging out did not work. You are still logged in. Please try again.',
      keys: 'Keys',
      none: 'Connecting …',
      live: 'Connected',
      stale: (time) => `No connection. As of ${time}`,
      lost: 'No connection',
      unreachable: 'The server does not answer. It is being tried again by itself.',
      unknownOffice: (office) => `There is no office “${office}”. Please tell your IT department.`,
    },

    login: {
      title: 'Please log in',
      over: 'Your login has expired',
      goesOn: 'Log in again. Then everything goes on here.',
      logIn: 'Log in',
      token: 'Access code',
      help: 'Your IT department has given it to you.',
      missing: 'Please enter your access code.',
      wrong: 'There is no such access code. Please check it.',
      elsewhere: 'You cannot work here',
      notHere:
        'With your login you may not call anybody at this office. Log in as somebody else, or ask your lead.',
    },

    choice: {
      title: 'Which counter are you working at?',
      help: 'The board shows this counter.',
      unknown: (counter) => `There is no such counter here: ${counter}`,
      busy: (number) => `now number ${number}`,
    },

    call: {
      title: 'At the counter',
      next: 'Call the next number',
      calling: 'Calling …',
      upNext: (number) => `Next: ${number}`,
      waiting: (n) => count(n, { one: '1 person waiting', other: '# people waiting' }),
      nobodyWaits,
      nobodyHere: 'Nobody is at your counter.',
      calledAt: (time) => `Called at ${time}`,
      ago: (n) => (n === 0 ? 'just now' : count(n, { one: '# minute ago', other: '# minutes ago' })),
      times: (n) => `called ${n} times`,
      appointment: (start, end) => `Appointment ${start} – ${end}`,
      duration: (planned) => `${planned} planned`,
      bring: 'To be brought',
      colleagues: 'At other counters',
      since: (number, time) => `Number ${number} since ${time}`,
    },

    deeds,

    offer: {
      title: (number) => `Number ${number} is still at your counter`,
      finish: 'Finish, then call',
      noShow: 'Did not come, then call',
    },

    done: {
      call: (number) => `Number ${number} has been called.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `Number ${number} is noted as here.`,
      recall: (number) => `Number ${number} has been called again.`,
      finish: (number) => `Number ${number} is finished.`,
      noShow: (number) => `Number ${number} is noted as not come.`,
      backHere: (number) => `Number ${number} is back at your counter.`,
      waitsAgain: (number) => `Number ${number} is waiting again.`,
      expectedAgain: (number) => `Number ${number} is expected again.`,
      arrived: (n) => count(n, { one: '1 person has arrived.', other: '# people have arrived.' }),
    },

    failed: {
      titles: {
        call: notDone('Call'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'The server cannot be reached.',
      slow: 'The server has not answered for too long.',
      busy: 'There were too many requests at once. Please wait a moment.',
      server: 'An error happened on the server.',
      loggedOut: 'Your login has expired. Log in, and then try again.',
      notAllowed: 'You may not do this at this office.',
      again: 'Trying again does no harm: it happens only once, even if it had arrived already.',
      alreadyCalled: (number) => `Number ${number} has been called to another counter already.`,
      calledBy: (number, counter) => `Number ${number} has been called already: ${counter}.`,
      counterBusy: 'Somebody is still at your counter. Finish with them first.',
      gone: 'This appointment is no longer there: it was cancelled or moved.',
      unknownCounter: 'This counter is no longer there. Please choose another one.',
      changed: 'Something has changed meanwhile. Please look at the list.',
      refused: 'The server has refused it. Please tell your IT department.',
    },

    people: {
      title: 'Today',
      views: { waiting: 'Queue', expected: 'Expected', all: 'Whole day' },
      search: 'Search for a number or name',
      found: (n) => count(n, { one: '1 found', other: '# found' }),
      noneFound: 'Nobody found. The whole day is searched.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'Nobody else is expected.',
        all: 'Nobody has an appointment today.',
      },
      more: (n) => count(n, { one: 'and 1 more matter', other: 'and # more matters' }),
      walkIn: 'without appointment',
      late: 'late',
      expected: 'expected',
      silent: 'has not checked in',
      since: (time) => `waiting since ${time}`,
      turn: (time) => `turn comes at ${time}`,
      here: 'with you',
      served: (time) => `finished at ${time}`,
      noShow: 'did not come',
      left: (number, what) => `Number ${number} is no longer in this list: ${what}.`,
    },

    keys: {
      title: 'Keys',
      on: 'Use keys',
      help: 'They work everywhere but in fields. If you dictate, better switch them off.',
      search: 'Search',
      rows: 'Up and down in the list',
      open: 'Open and close a row',
      show: 'This help',
      escape: 'Close, cancel',
    },
  };
};
