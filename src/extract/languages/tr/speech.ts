/** Turkish verbs of speech and the words that give a source. */
import type { TurkicLexicon } from '../common/turkic/lexicon.ts';

export const VERBS: TurkicLexicon['verbs'] = {
  say: `de/di/diy söyle/söylü belirt ifade_et/ed kaydet/kayded kayda_geç kaydeyle vurgula/vurgulu açıkla/açıklı bildir dile_getir duyur hatırlat anlat aktar ekle/ekli
    dikkat*_çek altını_çiz işaret_et/ed iddia_et/ed savun ileri_sür öne_sür konuş dedi beyan_et/ed ilan_et/ed yaz değerlendir değerlendirme*_bulun değerlendirmede_bulun
    açıklama*_yap açıklama*_bulun paylaş paylaşım*_yap paylaşım*_bulun bilgi*_ver bilgi_ver bilgilendir haber_ver müjde*_ver müjdele/müjdeli yanıt*_ver cevap*_ver
    yanıtla/yanıtlı cevapla/cevaplı ifade*_kullan ifadeler*_kullan sözler*_kullan kelimeler*_kullan sözler*_söyle sözleriyle_anlat sözlerine_ekle sözlerini_sürdür devam_et/ed sürdür
    tamamla/tamamlı not_düş değin temas_et/ed üzerinde_dur vurgu*_yap güvence_ver garanti_ver söz_et/ed bahset/bahsed öngör tahmin_et/ed
    itiraf_et/ed doğrula yalanla reddet/redded teyit_et/ed görüş*_paylaş görüş*_bildir görüş*_dile_getir özetle/özetli aktarım*_yap     inan düşün kanaat*_belirt dikkati_çek üstünde_dur dedir mesaj*_ver mesaj*_paylaş mesaj_ver umut*_dile_getir memnuniyet*_dile_getir memnuniyet_duy mutluluk_duy gurur_duy
    kaydettir ilet söz*_tamamla söz*_noktala seslen haykır fısılda yorumla yorum*_yap yorumunu_yap tespit*_yap tespitinde_bulun sözlerine_yer_ver ifade*_yer_ver ifadelerine_yer_ver bulunduğunu_söyle rapor_et/ed
    çıkış*_yap gündeme_taşı altını_çizdi kayda_değer_bul söze_başla sözlerine_başla ima_et/ed yakınma*_bulun dert_yan serzenişte_bulun isyan_et/ed şikâyet_et/ed şikayet_et/ed müjdesini_ver sinyali_ver mesajını_ver
    çağrısını_yap uyarısını_yap ifadesine_yer_ver cevaben_söyle çıkıştı itiraf*_bulun iddia*_bulun açık_konuş şöyle_konuş dile_dök aktarıver izah_et/ed tarif_et/ed beyanat_ver
    demeç_ver sözünü_ver sözü_ver hatırlatma*_bulun yakındı
    tembihle/tembihli övün tanıklık_et/ed şahitlik_et/ed ifade_ver sinyal_ver gönderme_yap göndermede_bulun atıfta_bulun atıf_yap veryansın_et/ed ateş_püskür kestirip_at hayıflan şükret/şükred temin_et/ed anımsat kehanette_bulun vurguda_bulun aktarımda_bulun`,
  ask: 'sor soru*_sor soru*_yönelt',
  act: `teşekkür_et/ed teşekkür*_sun teşekkür*_ilet şükran*_sun davet_et/ed davette_bulun davet*_yap çağır çağrı*_yap çağrı*_bulun endişe*_dile_getir endişe_et/ed kaygı*_dile_getir teklif_et/ed teklifte_bulun öner öneri*_sun öneri*_bulun öneride_bulun
    tebrik_et/ed kutla/kutlu tebrik*_ilet taziye*_ilet taziye*_sun taziyede_bulun başsağlığı_dile/dili başsağlığı*_dile dile/dili temenni_et/ed temenni*_bulun temennide_bulun iste/isti talep_et/ed
    taahhüt_et/ed vaat_et/ed vadet/vaded söz_ver talimat_ver talimat*_ver emret/emred uyar uyarı*_bulun uyarıda_bulun destek*_ver destekle/destekli destek*_açıkla kına kınadı eleştir öv takdir_et/ed takdir*_belirt
    takdir*_ilet selamla selam*_ilet rica_et/ed tavsiye_et/ed tavsiyede_bulun özür_dile/dili karşı_çık itiraz_et/ed memnuniyet*_ilet sevinç*_paylaş üzüntü*_dile_getir memnuniyet*_ifade_et/ed ısrar_et/ed umut_et/ed um
    söz*_ver azarla/azarlı onayladığını_söyle yalvar ricada_bulun emir_ver talep*_bulun talepte_bulun suçla/suçlu itham_et/ed kınama*_bulun başarı*_dile/dili helallik_iste/isti özür*_dile/dili
    geçmiş_olsun_dile/dili çağrıyı_yap
    öğütle/öğütlü nasihat_et/ed nasihat_ver öğüt_ver öğüd*_ver ikna_et/ed telkin_et/ed teşvik_et/ed karşılığ*_ver güvence*_ver tavsiye*_ver inandır
    teselli_et/ed selam_gönder selam_yolla`,
  name: `nitelendir bul nitele/niteli adlandır tanımla/tanımlı tarif_et/ed benzet isimlendir tasvir_et/ed betimle olarak_değerlendir
    say olarak_gör olarak_nitele olarak_tanımla olarak_adlandır olarak_yorumla diye_adlandır diye_nitele diye_tanımla yakıştır`,
  manner: `gülümse gül şaka*_yap şakalaş espri*_yap iç_çek alkış_al alkış*_topla noktala/noktalı sitem_et/ed yakın
    seslen bağır çağır haykır mırıldan fısılda söylen güldü gülümsedi esprisini_yap takıl itiraz_et/ed çıkış sözünü_kes lafa_gir söze_gir söze_karış araya_gir kahkaha_at gözyaşı*_dök espriyle_karşılık_ver karşılık_ver
    isyan_et/ed
    hitap_et/ed konuşma*_yap konuşma_yap
    omuz_silk omuz*_silk boynunu_bük göz_kırp elini_salla başını_salla içini_çek ant_iç yemin_et/ed`,
  joint: `imzala anlaş mutabık_kal kararlaştır ele_al müzakere_et/ed tartış
    sorular*_yanıtla/yanıtlı soru*_yanıtla/yanıtlı sorular*_cevapla/cevaplı sorular*_cevap*_ver sorular*_yanıt*_ver söz_al söze_gir
    telefonda_konuş telefonla_konuş`,
};

export const PASSIVES = `belirtil vurgulan kaydedil ifade_edil açıklan bildiril dile_getiril hatırlatıl duyurul söylen anlatıl aktarıl eklen öne_sürül iddia_edil ileri_sürül
  dikkat_çekil altı_çizil denil den kayda_geçiril beyan_edil ilan_edil işaret_edil savunul yer_veril bilgi_veril çağrısı_yapıl
  öneril tavsiye_edil teklif_edil talep_edil uyarıl çağrısında_bulunul teşekkür_edil sözü_veril bilgisi_veril vaat_edil`;

export const QUOTATIVES = `diye diyerek dedi diyor diyen demiş dedikten der şeklinde sözleri sözüyle sözleriyle ifadesiyle ifadesi ifadeleri ifadesini ifadelerini ifadelerine ifadelerle sözlerini sözlerine değerlendirmesinde değerlendirmesini değerlendirmesiyle yanıtını cevabını yorumunu yorumuyla notunu mesajını çağrısında çağrısını çağrısı paylaşımında paylaşımını açıklamasında açıklamasını olarak_nitelendir uyarısında uyarısını sorusunu
    esprisi esprisini esprisiyle paylaşımı paylaşımıyla mesajı mesajıyla notu notuyla çıkışı çıkışıyla sözü sözünü cümlesi cümlesini cümlesiyle cevabı cevabıyla yanıtı yanıtıyla çağrısıyla sloganı sloganıyla itirafı
    itirafında uyarısı uyarısıyla eleştirisi eleştirisini eleştirisinde yorumunda temennisinde temennisini tepkisini tepkisi hatırlatması hatırlatmasına hatırlatmasını sesleri nidaları müjdesini derken diyenler diyordu denildi
    sorusuna sorusu sorusuyla`;

export const FRAMES = `ifadesiyle raporuna_göre verilerine_göre araştırmasına_göre tahminlerine_göre hesaplamalarına_göre hesaplamasına_göre ifadesine_göre sözlerine_göre sözleriyle açıklamasına_göre değerlendirmesine_göre verdiği_bilgiye_göre aktardığına_göre belirttiğine_göre söylediğine_göre görüşüne_göre anlattığına_göre deyimiyle dediği_gibi deyişiyle ifade_ettiği_gibi belirttiği_gibi vurguladığı_gibi
    bildirdiğine_göre dediğine_göre ifade_ettiğine_göre anlatımına_göre vurguladığına_göre iddiasına_göre kanaatine_göre fikrine_göre tahminine_göre hesabına_göre verdiği_bilgilere_göre aktardığı_gibi söylediği_gibi
    anlattığı_gibi ifadesine_bakılırsa sözlerine_bakılırsa açıkladığına_göre hatırlattığına_göre dile_getirdiğine_göre kaydettiğine_göre
    bildirildiğine_göre yapılan_açıklamaya_göre yapılan_yazılı_açıklamaya_göre verilen_bilgiye_göre açıklamasında_belirtildiğine_göre`;
export const DATIVE_FRAMES = 'göre= kulak_ver bakılırsa sorarsanız kalırsa';
export const RELAYS =
  "bildiriyor haberine_göre aa'nın_haberine aktardığına_göre_ajans haber_verdi haber_veriyor ajansı_duyurdu ajansının_haberine";

export const FIRST_PERSON =
  /(?:(?:yorum|ıyorum|uyorum|iyorum|yoruz|ıyoruz|iyoruz|uyoruz|üyoruz|acağım|eceğim|acağız|eceğiz|malıyız|meliyiz|dım|dim|dum|düm|tım|tim|dık|dik|duk|dük|tık|tik|ımız|imiz|umuz|ümüz|larımız|lerimiz|sınız|siniz|sunuz|yın|yin|alım|elim)(?!\p{L})|(?<!\p{L})(?:biz|ben|bizim|benim|bize|bana|siz|sizin|size|sizi|bizi|beni)(?!\p{L}))/u;
