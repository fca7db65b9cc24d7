import type { Count } from '../../messages/count.ts';
import type { DeskMessages } from './de.ts';

export default (count: Count): DeskMessages => {
  const minutes = (n: number) => count(n, { other: '# dakika' });
  const deeds = {
    call: (number: string) => `${number} numarayı çağır`,
    arrive: 'Geldi',
    recall: 'Yeniden çağır',
    finish: 'Bitti',
    noShow: 'Gelmedi',
    undo: 'Geri al',
    undoCall: (number: string) => `${number} çağrısını geri al`,
    undoEnd: (number: string) => `${number} numarayı gişeye geri getir`,
  };
  const notDone = (what: string) => `Bu olmadı: ${what}`;
  const nobodyWaits = 'Şu anda bekleyen yok';

  return {
    language: 'tr',
    direction: 'ltr',
    title: 'Çalışma yeri',
    clock: (time) => `Saat ${time}`,
    minutes,
    counter: (name) => `Gişe ${name}`,
    number: (number) => `Numara ${number}`,
    close: 'Kapat',
    cancel: 'Vazgeç',
    retry: 'Yeniden dene',
    sending: 'Gönderiliyor …',

    head: {
      language: 'Dil',
      moveAway: 'Gişeyi değiştir',
      loggedIn: (name) => `Oturum: ${name}`,
      logOut: 'Oturumu kapat',
      notLoggedOut: 'Oturum kapatılamadı. Hâlâ açık. Lütfen yeniden deneyin.',
      keys: 'Tuşlar',
      none: 'Bağlanılıyor …',
      live: 'Bağlı',
      stale: (time) => `Bağlantı yok. Durum: ${time}`,
      lost: 'Bağlantı yok',
      unreachable: 'Sunucu yanıt vermiyor. Kendiliğinden yeniden deneniyor.',
      unknownOffice: (office) => `“${office}” adlı bir daire yok. Lütfen BT birimine bildirin.`,
    },

    login: {
      title: 'Lütfen oturum açın',
      over: 'Oturumunuzun süresi doldu',
      goesOn: 'Yeniden oturum açın. Sonra burada devam edersiniz.',
      logIn: 'Oturum aç',
      token: 'Erişim kodu',
      help: 'Kodu BT biriminizden aldınız.',
      missing: 'Lütfen erişim kodunuzu girin.',
      wrong: 'Böyle bir erişim kodu yok. Lütfen kontrol edin.',
      elsewhere: 'Burada çalışamazsınız',
      notHere:
        'Bu oturumla bu dairede kimseyi çağıramazsınız. Başka bir oturum açın ya da yöneticinize sorun.',
    },

    choice: {
      title: 'Hangi gişede çalışıyorsunuz?',
      help: 'Ekranda bu gişe gösterilir.',
      unknown: (counter) => `Burada böyle bir gişe yok: ${counter}`,
      busy: (number) => `şu anda numara ${number}`,
    },

    call: {
      title: 'Gişede',
      next: 'Sıradaki numarayı çağır',
      calling: 'Çağrılıyor …',
      upNext: (number) => `Sıradaki: ${number}`,
      waiting: (n) => count(n, { other: '# kişi bekliyor' }),
      nobodyWaits,
      nobodyHere: 'Gişenizde kimse yok.',
      calledAt: (time) => `Çağrıldı: saat ${time}`,
      ago: (n) => (n === 0 ? 'az önce' : count(n, { other: '# dakika önce' })),
      times: (n) => `${n} kez çağrıldı`,
      appointment: (start, end) => `Randevu ${start} – ${end}`,
      duration: (planned) => `Öngörülen süre: ${planned}`,
      bring: 'Getirilecekler',
      colleagues: 'Diğer gişelerde',
      since: (number, time) => `Numara ${number}, saat ${time} itibarıyla`,
    },

    deeds,

    offer: {
      title: (number) => `${number} numara hâlâ gişenizde`,
      finish: 'Bitti, sonra çağır',
      noShow: 'Gelmedi, sonra çağır',
    },

    done: {
      call: (number) => `${number} numara çağrıldı.`,
      nobody: `${nobodyWaits}.`,
      arrive: (number) => `${number} numara geldi olarak kaydedildi.`,
      recall: (number) => `${number} numara yeniden çağrıldı.`,
      finish: (number) => `${number} numaranın işi bitti.`,
      noShow: (number) => `${number} numara gelmedi olarak kaydedildi.`,
      backHere: (number) => `${number} numara yine gişenizde.`,
      waitsAgain: (number) => `${number} numara yine bekliyor.`,
      expectedAgain: (number) => `${number} numara yine bekleniyor.`,
      arrived: (n) => count(n, { other: '# kişi geldi.' }),
    },

    failed: {
      titles: {
        call: notDone('Çağır'),
        arrive: notDone(deeds.arrive),
        recall: notDone(deeds.recall),
        finish: notDone(deeds.finish),
        noShow: notDone(deeds.noShow),
        undo: notDone(deeds.undo),
      },
      network: 'Sunucuya ulaşılamıyor.',
      slow: 'Sunucu çok uzun süredir yanıt vermedi.',
      busy: 'Bir anda çok fazla istek geldi. Lütfen biraz bekleyin.',
      server: 'Sunucuda bir hata oluştu.',
      loggedOut: 'Oturumunuzun süresi doldu. Oturum açın ve sonra yeniden deneyin.',
      notAllowed: 'Bu dairede bunu yapamazsınız.',
      again: 'Yeniden denemenin zararı yok: Önceden ulaşmış olsa bile yalnızca bir kez yapılır.',
      alreadyCalled: (number) => `${number} numara başka bir gişeye çağrıldı bile.`,
      calledBy: (number, counter) => `${number} numara çağrıldı bile: ${counter}.`,
      counterBusy: 'Gişenizde hâlâ biri var. Önce onun işini bitirin.',
      gone: 'Bu randevu artık yok: iptal edildi ya da ertelendi.',
      unknownCounter: 'Bu gişe artık yok. Lütfen başka birini seçin.',
      changed: 'Bu arada bir şey değişti. Lütfen listeye bakın.',
      refused: 'Sunucu reddetti. Lütfen BT birimine bildirin.',
    },

    people: {
      title: 'Bugün',
      views: { waiting: 'Sıra', expected: 'Beklenenler', all: 'Bütün gün' },
      search: 'Numara ya da ad ara',
      found: (n) => count(n, { other: '# sonuç' }),
      noneFound: 'Kimse bulunamadı. Bütün günde aranır.',
      nobody: {
        waiting: `${nobodyWaits}.`,
        expected: 'Beklenen başka kimse yok.',
        all: 'Bugün randevusu olan yok.',
      },
      more: (n) => count(n, { other: 've # işlem daha' }),
      walkIn: 'randevusuz',
      late: 'geç kaldı',
      expected: 'bekleniyor',
      silent: 'geldiğini bildirmedi',
      since: (time) => `saat ${time} itibarıyla bekliyor`,
      turn: (time) => `sırası ${time}`,
      here: 'sizde',
      served: (time) => `saat ${time} bitti`,
      noShow: 'gelmedi',
      left: (number, what) => `${number} numara artık bu listede değil: ${what}.`,
    },

    keys: {
      title: 'Tuşlar',
      on: 'Tuşları kullan',
      help: 'Giriş alanları dışında her yerde geçerlidir. Sesle yazıyorsanız kapatmanız daha iyidir.',
      search: 'Ara',
      rows: 'Listede yukarı ve aşağı',
      open: 'Satırı aç ve kapat',
      show: 'Bu yardım',
      escape: 'Kapat, vazgeç',
    },
  };
};
