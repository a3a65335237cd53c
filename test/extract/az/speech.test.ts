import { pack } from '../../../src/extract/languages/az/index.ts';
import { describeSpeech } from '../../support/speech-cases.ts';

describeSpeech('Azerbaijani', pack, {
  quotes: [
    [
      'Məktəbin direktoru Aidə Rüstəmova tədbiri təriflədi.\n– Uşaqlar onu nəfəs almadan dinlədilər, – deyir direktor.',
      ['Aidə Rüstəmova'],
    ],
    [
      'Festivalın təşkilatçısı, “Meysəri bağları” təsərrüfatının sahibi Kərim Aslanov qonaqlara süfrə açır. “Bu il 12 ton götürdük”, – o deyir.',
      ['Kərim Aslanov'],
    ],
    [
      'Fövqəladə Hallar Nazirliyi yanğını söndürüb. “Xəsarət alan yoxdur”, – FHN bildirib.',
      ['Fövqəladə Hallar Nazirliyi'],
    ],
    [
      'Nazirliyin mətbuat katibi Ayxan Hacızadə məlumat verib. “Vəziyyəti izləyirik”, – A.Hacızadə qeyd edib.',
      ['Ayxan Hacızadə'],
    ],
    [
      'Baş məşqçi Qurban Qurbanlı danışıb. Rəqibin portuqaliyalı çalışdırıcısı Nuno Teyşeyra isə məğlubiyyəti “acı dərs” adlandırıb.',
      ['Nuno Teyşeyra'],
    ],
    [
      'Fermer: “Su olmasa, pambıq da olmayacaq”\n\nFermer Səfər Cəfərov bu il pambıq əkib. Məhsul payızda yığılacaq.',
      ['Səfər Cəfərov'],
    ],
    ['“Səsimizi eşidən yox idi”. Bu sözləri kənd sakini Həcər Məmmədli deyir.', ['Həcər Məmmədli']],
    [
      'Komandanın kapitanı, 9-cu sinif şagirdi Ayxan Tağıyev sevinir: “Robotumuz yıxıldı, amma biz yox!”',
      ['Ayxan Tağıyev'],
    ],
    [
      'Zəngilan sakini Xanım Allahverdiyeva evinə qayıdıb: “Torpağı öpdüm, dadı həmin dad idi”.',
      ['Xanım Allahverdiyeva'],
    ],
    [
      'Sürücü Elçin Hüseynli isə onunla razı deyil.\n– Asfalt kağızda var, – deyə o, maşınını göstərir.',
      ['Elçin Hüseynli'],
    ],
    [
      'Sexin sahibi Vaqif Məmişov işi danışır.\n“Üçüncü gün kəndə çörək iyi yayıldı” – bunu isə Vaqifin həyat yoldaşı, texnoloq Aybəniz Məmişova deyir.',
      ['Aybəniz Məmişova'],
    ],
    [
      'Heyətin rəhbəri Raya Petrova çıxış edib.\n– Biz bu körpünü birlikdə quracağıq, – R.Petrova vurğulayıb.',
      ['Raya Petrova'],
    ],
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
    [
      'Prokuror Elçin Məmmədov: “Təqsir sübut olunub”, – dedi.\nZərərçəkmiş: “Mən heç kimi bağışlamamışam”.',
      ['Elçin Məmmədov', null],
    ],
    ['Nazir Əli Məmmədov suallara cavab verdi. Arxadan bir dinləyici “Bəs pul haradadır?” deyə qışqırdı.', [null]],
    ['Mükafatı aşıq Gülarə Məmmədova aldı. Səhnədə bir cümlə qurdu: “Bunu anama verin”.', ['Gülarə Məmmədova']],
    ['Vəkil Cavid Əliyevin cavabı hazır idi: “Nağılın olmaz, danışanın olar”.', ['Cavid Əliyev']],
    ['“Hazırıq”, – dedi nazir Əli Məmmədov, – “sabah başlayırıq”.', ['Əli Məmmədov']],
    ['Nazir Əli Məmmədov iclasa sədrlik edib.\n“Dəniz səbirlidir” (Ə. Məmmədov, açılış).', ['Əli Məmmədov']],
    ['Direktor Aygün Əliyeva deputatların “oxumadan əl qaldırdığını” deyib.', ['Aygün Əliyeva']],
    [
      'Nazir Əli Məmmədov çıxış edib. “Biz məsafəni etimadla ölçürük”, — tərəflərin birgə bəyanatında deyilir.',
      ['tərəflər'],
    ],
    [
      'Hakim Aygün Əliyeva qanundan parça oxudu. “Mal oğurluğu azadlıqdan məhrum etmə ilə cəzalandırılır”, – həmin maddədə deyilir.',
      [null],
    ],
    ['Hakim Aygün Əliyeva təqsirləndirilənə “Daş ölünün sənədidir” cavabını verib.', ['Aygün Əliyeva']],
    ['Nazir Əli Məmmədov gənclərə “Heç vaxt geri çəkilməyin” tövsiyəsini verib.', ['Əli Məmmədov']],
    ['“Oğurlanmış əsər kimdə olursa-olsun geri alınır” müddəası qərarda yer alıb.', [null]],
    [
      'Nazir Əli Məmmədov çıxış edib.\nHəmçinin oxuyun: Hidroloq Leyla Quliyeva: “Çayın da yaddaşı var”',
      ['Leyla Quliyeva'],
    ],
    ['“Sülh asan deyil” – nazir Əli Məmmədov', ['Əli Məmmədov']],
    ['Nazir Əli Məmmədov nikbindir. “Yol mayda açılacaq”.', ['Əli Məmmədov']],
    ['“Yol bitməyib ki”, – deyə nazir Əli Məmmədov çiyinlərini çəkib.', ['Əli Məmmədov']],
    ['Yazıçı Əli Məmmədov mərasimə gəlib. Həyat yoldaşı “Xoşbəxtik” deyib.', [null]],
    ['Nazir Əli Məmmədov danışıb. “Təmiz göl” hərəkatı qərarı “gecikmiş jest” adlandırıb.', ['“Təmiz göl” hərəkatı']],
    [
      'Müğənni Əli Məmmədov zala girdi.\n– Yorulmamısınız? – deyə soruşuruq.\n– Yox, – Əli Məmmədov cavab verir.',
      [null, 'Əli Məmmədov'],
    ],
    ['Usta Əli Məmmədov susur. Həyətdən kimsə qışqırır: “Çay hazırdır!”', [null]],
    ['Nazir Əli Məmmədov danışıb. “Yol açılacaq”, – xanım Mövləvi zarafatla əlavə edib.', [null]],
    [
      'Qazaxıstan Prezidenti Əskər Nurlan Bakıda Prezident Əli Məmmədovla görüşüb. Qonaq “Qardaş qapısındayıq” deyib. Ev sahibi isə “Qapımız açıqdır” deyə cavab verib.',
      ['Əskər Nurlan', 'Əli Məmmədov'],
    ],
    ['Xarici İşlər Nazirliyi “Hücumu qətiyyətlə pisləyirik” bəyanatını yayıb.', ['Xarici İşlər Nazirliyi']],
    ['Kənd sakinləri “Suyumuz yoxdur” deyə gileylənir.', ['kənd sakinləri']],
    [
      'Professor Leyla Ərsin suallarımızı cavablandırıb.\n– Leyla xanım, binalar niyə uçdu?\n– Zəmin tədqiq olunmayıb.\n\nÜstəlik nəzarət yoxdur.\n– Nə etməli?\n– Əvvəlcə siyahı tutulmalıdır.',
      [null, 'Leyla Ərsin', null, 'Leyla Ərsin'],
    ],
    [
      'Məşqçi Rövşən Qasımov mövsümü qəzetimizə dəyərləndirib.\nMövsüm gözlədiyiniz kimi keçdi?\n“Xeyr, daha yaxşı keçdi. Gənc komanda qurduq.”\nTransfer olacaqmı?\n“İki oyunçu alacağıq. Ad çəkə bilmərəm.”',
      ['Rövşən Qasımov', 'Rövşən Qasımov'],
    ],
    [
      'Prezidentin sərəncamı ilə professor Sənan Qorayev Mərkəzi Bankın sədri təyin edilib. Yeni sədr “Tələsməyəcəyik” deyib.',
      ['Sənan Qorayev'],
    ],
    ['Kapitan Orxan Dəmirovun sözləri isə qısa olub: “Xal xaldır”.', ['Orxan Dəmirov']],
    ['Adının çəkilməsini istəməyən vəzifəli şəxs sazişin “an məsələsi” olduğunu deyib.', [null]],
    [
      'Konfransın qonağı pəhləvan İmran Novruzova foyedə rast gəlirik.\n– Kəmərin qiyməti yoxdur, – qoca pəhləvan cavab verir.',
      ['İmran Novruzov'],
    ],
    ['Fəhlə Şükran Çələbiyeva mövsümi işləyir. Çələbiyeva “Günəş bizdən sonra oyanır” deyir.', ['Şükran Çələbiyeva']],
  ],
  statements: [
    [
      'Şahin Əliyev və Cəmşid Xocayev sədrlik ediblər. C.Xocayev birgə zavodun genişləndirilməsini təklif edib.',
      [['Cəmşid Xocayev', 'C.Xocayev birgə zavodun genişləndirilməsini təklif edib.']],
    ],
    [
      'Forumda Vladimir Poteşkin iştirak edir. Vladimir Poteşkinin sözlərinə görə, tərəflər daşımaları artıracaq.',
      [['Vladimir Poteşkin', 'Vladimir Poteşkinin sözlərinə görə, tərəflər daşımaları artıracaq.']],
    ],
    [
      '“Mədəniyyət dostluğun dilidir”, – deyən səfir Levente Maqyar dəstəyə görə Azərbaycan tərəfinə təşəkkür edib.',
      [['Levente Maqyar', 'dəstəyə görə Azərbaycan tərəfinə təşəkkür edib.']],
    ],
    [
      'Norveçin Baş naziri Sara Olsen Prezident Kamal Sultanlıya zəng edib. Kamal Sultanlı diqqətə görə minnətdarlığını bildirib.',
      [['Kamal Sultanlı', 'Kamal Sultanlı diqqətə görə minnətdarlığını bildirib.']],
    ],
    [
      'Türkiyəli mühəndis Oğuz Karataşın bildirdiyinə görə, stansiyanın dərinliyi 60 metrdir.',
      [['Oğuz Karataş', 'Türkiyəli mühəndis Oğuz Karataşın bildirdiyinə görə, stansiyanın dərinliyi 60 metrdir.']],
    ],
    [
      'Rektor Elçin Həsənov qeyd edib ki, universitet payızda yeni korpusa köçəcək.',
      [['Elçin Həsənov', 'Rektor Elçin Həsənov qeyd edib ki, universitet payızda yeni korpusa köçəcək.']],
    ],
    [
      'Görüşdə vurğulanıb ki, layihə vaxtında başa çatacaq.',
      [[null, 'Görüşdə vurğulanıb ki, layihə vaxtında başa çatacaq.']],
    ],
    [
      'Qırğızıstan nümayəndəsi Nurlan Saparbayev çəki dərəcələrinin artırılmasını, hakim Patimat Həsənova isə imtahan verilməsini təklif edib.',
      [
        ['Nurlan Saparbayev', 'Qırğızıstan nümayəndəsi Nurlan Saparbayev çəki dərəcələrinin artırılmasını'],
        ['Patimat Həsənova', 'hakim Patimat Həsənova isə imtahan verilməsini təklif edib.'],
      ],
    ],
    [
      'Aşıq Gülarə Məmmədova gənclərə ekranı bağlamağı məsləhət gördü.',
      [['Gülarə Məmmədova', 'Aşıq Gülarə Məmmədova gənclərə ekranı bağlamağı məsləhət gördü.']],
    ],
    [
      'Festivalı açan mədəniyyət nazirinin müavini Kamran Əlizadə ötən il ixracın iki dəfə artdığını bildirib.',
      [
        [
          'Kamran Əlizadə',
          'Festivalı açan mədəniyyət nazirinin müavini Kamran Əlizadə ötən il ixracın iki dəfə artdığını bildirib.',
        ],
      ],
    ],
    [
      'Sabirabad Meyvə Festivalı başlayıb. Festivalı açan nazir müavini Kamran Əlizadə ixracın artdığını bildirib.',
      [['Kamran Əlizadə', 'Festivalı açan nazir müavini Kamran Əlizadə ixracın artdığını bildirib.']],
    ],
    [
      'Qırmızı Qəsəbədən olan sahibkar Simon Yakobov qiymətlərdən gileylənib.',
      [['Simon Yakobov', 'Qırmızı Qəsəbədən olan sahibkar Simon Yakobov qiymətlərdən gileylənib.']],
    ],
  ],
  nothing: [
    'Daşlar üzərində “mərmər masa” yazılan yeşiklərdə tapılıb.',
    'Professor Kamil Vəliyev Qusarda kitabın təqdimatında danışıb.',
    'Sonda “Bakı Xartiyası” qəbul edilib.',
    '"Report" xəbər verir ki, yol açılıb.',
    'Tərəflər layihələri müzakirə ediblər.',
  ],
  people: [
    [
      'İyunun 3-də Daşkənddə Hökumətlərarası Komissiyanın iclası təşkil olunub. Heyətlərin tərkibində bu şəxslər yer alıb:\n\nAzərbaycan tərəfindən – Azərbaycanın Özbəkistandakı səfiri Olcay Mərdanov;\n\nÖzbəkistan tərəfindən – Gömrük Komitəsinin sədri Ravşan Sobirov.',
      [
        ['Olcay Mərdanov', 'ambassador', 'AZ'],
        ['Ravşan Sobirov', 'chairperson', 'UZ'],
      ],
    ],
    [
      'Zaqatalada II beynəlxalq konfrans keçirilib. Konfransda birjanın sədri Ziya Yılmazer (Türkiyə) iştirak edib.',
      [['Ziya Yılmazer', 'chairperson', 'TR']],
    ],
    [
      'TÜRKSOY-un baş katibi Sultan Rayev Naxçıvan Dövlət Universitetində tələbələrlə görüşüb. Görüşdə rektor Elbrus İsayev iştirak edib.',
      [
        ['Sultan Rayev', 'secretary-general', null],
        ['Elbrus İsayev', 'rector', 'AZ'],
      ],
    ],
    [
      'Gəncədə keçirilən Rektorların VI Forumunda Türkiyə Səhiyyə İnstitutunun prezidenti Ümit Kervanoğlu və birliyin baş katibi Pərvin Aslan qızı Məmmədova iştirak ediblər.',
      [
        ['Ümit Kervanoğlu', 'director', 'TR'],
        ['Pərvin Aslan qızı Məmmədova', 'secretary-general', 'AZ'],
      ],
    ],
    [
      'Milli Məclisin sədri Sahibə Qafarlı Monqolustan Dövlət Böyük Xuralının sədri Daşzegviyn Amarbatı qəbul edib.',
      [
        ['Sahibə Qafarlı', 'parliament-speaker', 'AZ'],
        ['Daşzegviyn Amarbat', 'parliament-speaker', 'MN'],
      ],
    ],
    [
      'Prezident Kamal Rzayev iyunun 9-da Türkiyənin xarici işlər naziri Hakan Tuncu qəbul edib. Hakan Tunc minnətdarlığını bildirib.',
      [
        ['Kamal Rzayev', 'president', 'AZ'],
        ['Hakan Tunc', 'foreign-minister', 'TR'],
      ],
    ],
    [
      'Komissiyanın iclası Batumidə keçirilib. İclasa energetika naziri Pərviz Kərimli və Gürcüstanın iqtisadiyyat naziri Mariam Kobalia həmsədrlik ediblər.',
      [
        ['Pərviz Kərimli', 'minister', 'AZ'],
        ['Mariam Kobalia', 'minister', 'GE'],
      ],
    ],
  ],
});
