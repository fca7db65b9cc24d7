import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

export default (count: Count): DeskMessages => {
  const minutes = (n: number) =>
    count(n, { one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', other: '# دقيقة' });
  const deeds = {
    call: (number: string) => `نداء الرقم ${number}`,
    arrive: 'حضر',
    recall: 'نداء مرة أخرى',
    finish: 'انتهى',
    noShow: 'لم يحضر',
    undo: 'تراجع',
    undoCall: (number: string) => `التراجع عن نداء ${number}`,
    undoEnd: (number: string) => `إعادة ${number} إلى الشباك`,
  };
  const notDone = (what: string) => `لم ينجح هذا: ${what}`;
  const nobodyWaits = 'لا أحد ينتظر الآن';

  return {
    language: 'ar',
    direction: 'rtl',
    title: 'مكان العمل',
    clock: (time) => `الساعة ${time}`,
    minutes,
    counter: (name) => `الشباك ${name}`,
    number: (number) => `الرقم ${number}`,
    close: 'إغلاق',
    cancel: 'إلغاء',
    retry: 'إعادة المحاولة',
    sending: 'جارٍ الإرسال …',

    head: {
      language: 'اللغة',
      moveAway: 'تغيير الشباك',
      loggedIn: (name) => `تم الدخول باسم: ${name}`,
      logOut: 'تسجيل الخروج',
      notLoggedOut: 'لم ينجح تسجيل الخروج. ما زلت مسجلًا. يرجى المحاولة مرة أخرى.',
      keys: 'المفاتيح',
      none: 'جارٍ الاتصال …',
      live: 'متصل',
      stale: (time) => `لا يوجد اتصال. الحالة عند الساعة ${time}`,
      lost: 'لا يوجد اتصال',
      unreachable: 'الخادم لا يجيب. تستمر المحاولة تلقائيًا.',
      unknownOffice: (office) => `لا توجد دائرة باسم «${office}». يرجى إبلاغ قسم تقنية المعلومات.`,
    },

    login: {
      title: 'يرجى تسجيل الدخول',
      over: 'انتهت جلستك',
      goesOn: 'سجّل الدخول من جديد، ثم يستمر العمل هنا.',
      logIn: 'تسجيل الدخول',
      token: 'رمز الدخول',
      help: 'حصلت عليه من قسم تقنية المعلومات.',
      missing: 'يرجى إدخال رمز الدخول.',
      wrong: 'لا يوجد رمز كهذا. يرجى التحقق منه.',
      elsewhere: 'لا يمكنك العمل هنا',
      notHere: 'بهذا الدخول لا يمكنك نداء أحد في هذه الدائرة. سجّل الدخول بطريقة أخرى أو اسأل مسؤولك.',
    },

    choice: {
      title: 'في أي شباك تعمل؟',
      help: 'تعرض اللوحة هذا الشباك.',
      unknown: (counter) => `لا يوجد هنا: ${counter}`,
      busy: (number) => `الآن الرقم ${number}`,
    },

    call: {
      title: 'عند الشباك',
      next: 'نداء الرقم التالي',
      calling: 'جارٍ النداء …',
      upNext: (number) => `التالي: ${number}`,
      waiting: (n) =>
        count(n, {
          zero: 'لا أحد ينتظر',
          one: 'شخص واحد ينتظر',
          two: 'شخصان ينتظران',
          few: '# أشخاص ينتظرون',
          many: '# شخصًا ينتظرون',
          other: '# شخص ينتظرون',
        }),
      nobodyWaits,
      nobodyHere: 'لا أحد عند شباكك.',
      calledAt: (time) => `تم النداء الساعة ${time}`,
      ago: (n) =>
        n === 0
          ? 'الآن'
          : count(n, { one: 'قبل دقيقة', two: 'قبل دقيقتين', few: 'قبل # دقائق', other: 'قبل # دقيقة' }),
      times: (n) =>
        count(n, { one: 'نودي مرة واحدة', two: 'نودي مرتين', few: 'نودي # مرات', other: 'نودي # مرة' }),
      appointment: (start, end) => `الموعد ${start} – ${end}`,
      duration: (planned) => `المدة المقررة: ${planned}`,
      bring: 'الأوراق المطلوبة',
      colleagues: 'عند الشبابيك الأخرى',
      since: (number, time) => `الرقم ${number} منذ الساعة ${time}`,
    },

    deeds,

    offer: {
      title: (number) => `الرقم ${number} ما زال عند شباكك`,
      finish: 'انتهى، ثم نداء',
      noShow: 'لم يحضر، ثم نداء',
    },

    done: {
      call: (number) => `تم نداء الرقم ${number}.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `سُجّل حضور الرقم ${number}.`,
      recall: (number) => `تم نداء الرقم ${number} مرة أخرى.`,
      finish: (number) => `انتهى الرقم ${number}.`,
      noShow: (number) => `سُجّل أن الرقم ${number} لم يحضر.`,
      backHere: (number) => `عاد الرقم ${number} إلى شباكك.`,
      waitsAgain: (number) => `عاد الرقم ${number} إلى الانتظار.`,
      expectedAgain: (number) => `الرقم ${number} منتظر من جديد.`,
      arrived: (n) =>
        count(n, {
          one: 'وصل شخص واحد.',
          two: 'وصل شخصان.',
          few: 'وصل # أشخاص.',
          many: 'وصل # شخصًا.',
          other: 'وصل # شخص.',
        }),
    },

    failed: {
      titles: {
        call: notDone('نداء'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'لا يمكن الوصول إلى الخادم.',
      slow: 'لم يجب الخادم منذ وقت طويل.',
      busy: 'طلبات كثيرة في وقت واحد. يرجى الانتظار قليلًا.',
      server: 'حدث خطأ في الخادم.',
      loggedOut: 'انتهت جلستك. سجّل الدخول ثم حاول مرة أخرى.',
      notAllowed: 'لا يحق لك هذا في هذه الدائرة.',
      again: 'إعادة المحاولة لا تضر: يحدث ذلك مرة واحدة فقط، حتى لو كان قد وصل من قبل.',
      alreadyCalled: (number) => `تم نداء الرقم ${number} إلى شباك آخر.`,
      calledBy: (number, counter) => `تم نداء الرقم ${number} من قبل: ${counter}.`,
      counterBusy: 'ما زال أحد عند شباكك. أنهِ أولًا.',
      gone: 'لم يعد هذا الموعد موجودًا: أُلغي أو نُقل.',
      unknownCounter: 'لم يعد هذا الشباك موجودًا. يرجى اختيار شباك آخر.',
      changed: 'تغيّر شيء في هذه الأثناء. يرجى النظر في القائمة.',
      refused: 'رفض الخادم ذلك. يرجى إبلاغ قسم تقنية المعلومات.',
    },

    people: {
      title: 'اليوم',
      views: { waiting: 'الدور', expected: 'متوقعون', all: 'اليوم كله' },
      search: 'البحث عن رقم أو اسم',
      found: (n) =>
        count(n, { zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', other: '# نتيجة' }),
      noneFound: 'لم يُعثر على أحد. يشمل البحث اليوم كله.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'لا يُنتظر أحد بعد.',
        all: 'لا أحد لديه موعد اليوم.',
      },
      more: (n) =>
        count(n, { one: 'وأمر آخر', two: 'وأمران آخران', few: 'و# أمور أخرى', other: 'و# أمرًا آخر' }),
      walkIn: 'بلا موعد',
      late: 'متأخر',
      expected: 'متوقع',
      silent: 'لم يسجّل حضوره بعد',
      since: (time) => `ينتظر منذ الساعة ${time}`,
      turn: (time) => `دوره من الساعة ${time}`,
      here: 'عندك',
      served: (time) => `انتهى الساعة ${time}`,
      noShow: 'لم يحضر',
      left: (number, what) => `لم يعد الرقم ${number} في هذه القائمة: ${what}.`,
    },

    keys: {
      title: 'المفاتيح',
      on: 'استخدام المفاتيح',
      help: 'تعمل في كل مكان إلا في حقول الكتابة. من يملي صوتيًا فالأفضل أن يوقفها.',
      search: 'بحث',
      rows: 'إلى أعلى وأسفل في القائمة',
      open: 'فتح السطر وإغلاقه',
      show: 'هذه المساعدة',
      escape: 'إغلاق، إلغاء',
    },
  };
};
