import { pack } from '../../../src/extract/languages/az/index.ts';
import { describeSpeech } from '../../support/speech-cases.ts';

describeSpeech('Azerbaijani', pack, {
  quotes: [
    [
      'Fransız dizayner Klod Marşan Şəki ipəyini “küləyin rəngi” adlandırıb. “Payızda qayıdacağıq”, – deyən dizayner gülüb.',
      ['Klod Marşan', 'Klod Marşan'],
    ],
    [
      'Misirin xarici işlər naziri Nail əş-Şəmsi Bakıya gəlib. “Qapılar açıqdır”, – deyə N.əş-Şəmsi bildirib.',
      ['Nail əş-Şəmsi'],
    ],
    ['“Kitab ən yaxşı səfirdir”, – deyə mədəniyyət naziri Rəna Quliyeva bildirib.', ['Rəna Quliyeva']],
    ['Nino Beridze deyib: “Qatar bizi gözləmir”. O, tədbiri “körpü” adlandırıb.', ['Nino Beridze', 'Nino Beridze']],
    ['Ekspert Aliya Tursunovanın sözlərinə görə, bu, “gecikmiş addım” olub.', ['Aliya Tursunova']],
    ['Adının çəkilməsini istəməyən mənbə “hər şey hazırdır” deyib.', [null]],
  ],
  statements: [
    [
      'Rektor Elçin Həsənov qeyd edib ki, universitet payızda yeni korpusa köçəcək.',
      [['Elçin Həsənov', 'Rektor Elçin Həsənov qeyd edib ki, universitet payızda yeni korpusa köçəcək.']],
    ],
    [
      'Görüşdə vurğulanıb ki, layihə vaxtında başa çatacaq.',
      [[null, 'Görüşdə vurğulanıb ki, layihə vaxtında başa çatacaq.']],
    ],
  ],
  nothing: [
    'Sonda “Bakı Xartiyası” qəbul edilib.',
    '"Report" xəbər verir ki, yol açılıb.',
    'Tərəflər layihələri müzakirə ediblər.',
  ],
  people: [
    [
      'Prezident Kamal Rzayev iyunun 9-da Türkiyənin xarici işlər naziri Hakan Tuncu qəbul edib. Hakan Tunc minnətdarlığını bildirib.',
      [
        ['Kamal Rzayev', 'president', 'AZ'],
        ['Hakan Tunc', 'foreign-minister', 'TR'],
      ],
    ],
  ],
});
