import type { Count } from '../../messages/count.ts';
import type { KioskMessages } from './de.ts';

export default (count: Count): KioskMessages => {
  const minutes = (n: number) => count(n, { other: '# dakika' });
  return {
    language: 'tr',
    direction: 'ltr',
    title: 'Giriş kaydı',
    clock: (time) => `saat ${time}`,
    wait: 'Bir dakika lütfen …',
    back: 'Geri',
    finish: 'Tamam',
    again: 'Tekrar dene',
    languages: 'Dil',
    larger: 'Daha büyük yazı',
    contrast: 'Daha yüksek kontrast',
    disturbed: 'Kayıt şu anda çalışmıyor. Lütfen görevlilere başvurun.',

    start: {
      title: 'Merhaba. Randevunuz var mı?',
      yes: 'Randevum var',
      yesHelp: 'Sıra numarası veya QR kodu ile kayıt olun',
      no: 'Randevum yok',
      noHelp: 'Numara alıp bekleyin',
      waiting: (n) => count(n, { other: '# kişi bekliyor.' }),
      estimate: (n) => `Şimdi gelenler yaklaşık ${minutes(n)} bekler.`,
    },

    number: {
      title: 'Sıra numaranız nedir?',
      help: 'Randevunuzla ilgili e-postada yazar.',
      scanner: 'Ya da e-postadaki QR kodunu okuyucuya tutun.',
      keys: 'Rakamlar',
      entered: (digits) => `Girilen: ${digits}`,
      erase: 'Son rakamı sil',
      tooShort: 'Sıra numarası en az 4 rakamdır.',
      checkIn: 'Kayıt ol',
      camera: 'QR kodunu kameraya göster',
    },

    camera: {
      title: 'QR kodunu kameranın önüne tutun.',
      help: 'Kod, randevunuzla ilgili e-postadadır.',
      blocked: 'Kamera şu anda çalışmıyor. Lütfen sıra numaranızı yazın.',
      type: 'Sıra numarasını yaz',
    },

    matters: {
      title: 'Ne için geldiniz?',
      help: 'Birden fazla işiniz varsa birini seçin. Diğerlerini gişede söyleyin.',
      check: 'Doğru mu?',
      quantity: 'Kaç tane?',
      more: 'Bir fazla',
      fewer: 'Bir eksik',
      take: 'Numara al',
    },

    arrived: {
      title: 'Merhaba. Kaydınız yapıldı.',
      number: 'Numaranız',
      numberIs: (number) => `Numaranız ${number}.`,
      sit: 'Lütfen oturun. Ekranda numaranız ve gişe gösterilir.',
      keep: 'Lütfen numarayı aklınızda tutun veya fotoğrafını çekin.',
      next: 'Sıradaki sizsiniz.',
      ahead: (n) => count(n, { other: 'Sizden önce # kişi var.' }),
      estimate: (n) => `Yaklaşık ${minutes(n)} beklersiniz.`,
      print: 'Numarayı yazdır',
      called: (counter) => `Şimdi ${counter} numaralı gişeye gidin.`,
      calledTo: (place) => `Şimdi buraya gidin: ${place}.`,
      calledHelp: (number) => `${number} numaranız çağrıldı.`,
      served: 'Bu randevu tamamlandı.',
      servedHelp: 'Başka bir işiniz varsa lütfen görevlilere başvurun.',
    },

    refusals: {
      unknown: {
        title: 'Bu numara bugün kayıtlı değil.',
        help: 'Lütfen e-postanızdaki numarayı, günü ve daireyi kontrol edin. Belki randevu henüz onaylanmadı.',
      },
      otherDay: {
        title: 'Randevunuz başka bir günde.',
        help: 'Gün ve saat, randevunuzla ilgili e-postada yazar.',
      },
      otherOffice: {
        title: 'Randevunuz başka bir dairede.',
        help: 'Adres, randevunuzla ilgili e-postada yazar.',
      },
      unconfirmed: {
        title: 'Randevunuz henüz onaylanmadı.',
        help: 'E-postadaki bağlantı ile onaylayın. Sonra burada kayıt olabilirsiniz.',
      },
      cancelled: {
        title: 'Bu randevu iptal edildi.',
        help: 'Bu doğru değilse lütfen görevlilere başvurun.',
      },
      lapsed: {
        title: 'Bu randevu artık geçerli değil.',
        help: 'Zamanında onaylanmadı. Lütfen görevlilere başvurun.',
      },
      tooEarly: {
        title: 'Erken geldiniz.',
        help: 'Lütfen randevunuzdan kısa süre önce burada kayıt olun.',
      },
      tooLate: {
        title: 'Bugün için kapandı.',
        help: 'Lütfen yeni bir randevu alın.',
      },
      missed: {
        title: 'Numaranız daha önce çağrıldı.',
        help: 'Lütfen görevlilere başvurun.',
      },
      noWalkIns: {
        title: 'Burada ne yazık ki randevu gerekir.',
        help: 'Lütfen bir randevu alın.',
      },
      other: {
        title: 'Bu, burada ne yazık ki mümkün değil.',
        help: 'Lütfen görevlilere başvurun.',
      },
    },
    earlyUntil: (time) => `Saat ${time} itibarıyla burada kayıt olabilirsiniz.`,

    lost: {
      title: 'Bağlantıda sorun var.',
      help: 'Hiçbir şey kaybolmadı. Lütfen tekrar deneyin.',
    },

    idle: {
      title: 'Hâlâ orada mısınız?',
      left: (n) => count(n, { other: 'Ekran # saniye içinde başa döner.' }),
      more: 'Daha fazla süre',
    },

    staff: {
      title: 'Bu cihaz oturum açmadı.',
      citizens: 'Lütfen görevlilere başvurun.',
      elsewhere: 'Bu erişim bu daire için geçerli değil.',
      token: 'Cihazın anahtarı',
      tokenHelp: 'Görevliler için',
      unknown: 'Bu anahtar bilinmiyor.',
      logIn: 'Cihazda oturum aç',
      provider: 'Kurum hesabıyla oturum aç',
    },
  };
};
