import type { Count } from '../../messages/count.ts';
import type { BoardMessages } from './de.ts';

export default (count: Count): BoardMessages => {
  const minutes = (n: number) =>
    count(n, { one: 'دقيقة واحدة', two: 'دقيقتين', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' });

  return {
    language: 'ar',
    direction: 'rtl',
    title: 'لوحة النداء',

    number: 'الرقم',
    counter: 'الشباك',
    counterNamed: (counter) => `الشباك ${counter}`,
    called: (number, place) => `الرقم ${number}، ${place}`,
    spoken: (digits, place) => `الرقم ${digits}. ${place}.`,
    digits: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
    again: 'نداء مكرر',
    recent: 'آخر الأرقام',

    nobodyYet: 'لم يُنادَ أحد بعد.',
    nobodyYetHelp: 'يظهر رقمكم هنا عندما يحين دوركم.',
    resting: 'لا يُنادى أحد حاليًا.',

    waiting: (n) =>
      n === 0
        ? 'لا أحد ينتظر حاليًا.'
        : count(n, {
            one: 'شخص واحد ينتظر.',
            two: 'شخصان ينتظران.',
            few: '# أشخاص ينتظرون.',
            many: '# شخصًا ينتظرون.',
            other: '# شخص ينتظرون.',
          }),
    estimate: (n) => (n === 0 ? 'من يأتي الآن يدخل فورًا.' : `من يأتي الآن ينتظر حوالي ${minutes(n)}.`),
    checkIn: 'يرجى تسجيل حضوركم عند الوصول.',
    withAppointment: (grace) =>
      grace === 0
        ? 'مع موعد: يحين دوركم في الوقت المحجوز، وعند التأخر من لحظة وصولكم.'
        : `مع موعد: يحين دوركم في الوقت المحجوز، وعند التأخر أكثر من ${minutes(grace)} من لحظة وصولكم.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'بدون موعد: يحين دوركم من لحظة وصولكم.'
        : `بدون موعد: يحين دوركم بعد ${minutes(patience)} من وصولكم، أو قبل ذلك إذا لم يحن دور أحد غيركم.`,
    onlyAppointments: 'تُقدَّم الخدمة هنا لمن لديه موعد فقط.',

    connecting: 'جارٍ الاتصال …',
    unreachable: 'لا يمكن الوصول إلى الخادم. تواصل اللوحة المحاولة.',
    unknownOffice: 'لا يعرف الخادم المكتب الذي أُعدّت له هذه اللوحة.',
    refused: 'لا يجيب الخادم. تواصل اللوحة السؤال.',
    stale: (time) => `لا يوجد اتصال. الحالة في الساعة ${time}`,
    staleFor: (n) => `منذ ${minutes(n)}`,

    turnOn: 'تشغيل الصوت',
    noVoice: (languages) => `لا يوجد في هذا الجهاز صوت للغات: ${languages}`,
  };
};
