import type { BoardMessages } from './de.ts';

export default (): BoardMessages => {
  const minutes = (n: number) => `${n} dakika`;

  return {
    language: 'tr',
    direction: 'ltr',
    title: 'Çağrı ekranı',

    number: 'Numara',
    counter: 'Gişe',
    counterNamed: (counter) => `Gişe ${counter}`,
    called: (number, place) => `Numara ${number}, ${place}`,
    spoken: (digits, place) => `Numara ${digits}. ${place}.`,
    digits: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
    again: 'yeniden çağrıldı',
    recent: 'Son çağrılanlar',

    nobodyYet: 'Henüz kimse çağrılmadı.',
    nobodyYetHelp: 'Sıranız geldiğinde numaranız burada görünür.',
    resting: 'Şu anda kimse çağrılmıyor.',

    waiting: (n) => (n === 0 ? 'Şu anda bekleyen yok.' : `${n} kişi bekliyor.`),
    estimate: (n) =>
      n === 0 ? 'Şimdi gelenin sırası hemen gelir.' : `Şimdi gelen yaklaşık ${minutes(n)} bekler.`,
    checkIn: 'Geldiğinizde lütfen kaydınızı yaptırınız.',
    withAppointment: (grace) =>
      grace === 0
        ? 'Randevunuz varsa sıranız randevu saatinizde, geç kalırsanız geldiğiniz anda başlar.'
        : `Randevunuz varsa sıranız randevu saatinizde, ${minutes(grace)}dan fazla geç kalırsanız geldiğiniz anda başlar.`,
    withoutAppointment: (patience) =>
      patience === 0
        ? 'Randevunuz yoksa sıranız geldiğiniz anda başlar.'
        : `Randevunuz yoksa sıranız gelişinizden ${minutes(patience)} sonra, sırası gelen başka kimse yoksa daha önce gelir.`,
    onlyAppointments: 'Burada yalnızca randevusu olanlara hizmet verilir.',

    connecting: 'Bağlantı kuruluyor …',
    unreachable: 'Sunucuya ulaşılamıyor. Ekran yeniden denemeyi sürdürüyor.',
    unknownOffice: 'Sunucu, bu ekranın ayarlandığı birimi tanımıyor.',
    refused: 'Sunucu bilgi vermiyor. Ekran sormayı sürdürüyor.',
    stale: (time) => `Bağlantı yok. Gösterilen durumun saati: ${time}`,
    staleFor: (n) => `${minutes(n)}dır`,

    turnOn: 'Sesi aç',
    noVoice: (languages) => `Bu cihazda şu diller için ses yok: ${languages}`,
  };
};
