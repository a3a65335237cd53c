/** Uzbek verbs of speech and the words that give a source. */
import type { TurkicLexicon } from '../common/turkic/lexicon.ts';

export const VERBS: TurkicLexicon['verbs'] = {
  say: `de ayt bildir ta'kidla ta'kidlab_o't qayd_et qayd_qil qayd_etib_o't qo'shimcha_qil qo'shib_qo'y ma'lum_qil xabar_qil xabar_ber e'lon_qil so'zlab_ber gapir hikoya_qil eslat eslatib_o't eslat_o't tushuntir tushuntirib_ber izohla izoh_ber
    javob_ber javob_qaytar javob_qil yoz yozib_qoldir e'tibor*_qarat e'tibor_qarat diqqat*_qarat diqqat*_jalb_qil izhor_et izhor_qil ifoda_et ifodala tasdiqla rad_et inkor_et tan_ol hisobla deb_hisobla fikr*_bildir fikr_bildir mulohaza*_bildir
    to'xtal to'xtalib_o't so'z_yurit ma'lumot_ber axborot_ber tanishtir davom_et davom_ettir so'z*_davom_et xulosa_qil xulosala bayon_et bayon_qil ishonch_bildir ishonch*_bildir umid_bildir umid*_bildir minnatdorlik_bildir minnatdorlik*_bildir mamnuniyat_bildir
    mamnuniyat*_bildir afsus_bildir ko'rsatib_o't alohida_qayd_et ochiqla oydinlik_kirit ulush ulashdi murojaat_qil ta'kidlab_qo'y baho_ber urg'u_ber aytib_o't aytib_ber guvohlik_ber bashorat_qil esla
    so'z_boshla so'zini_boshla shikoyat_qil nolidi noli afsuslan faxrlan eslab_qol yodga_ol xotirla shama_qil dalil_keltir misol_keltir sanab_o't tilga_ol o'rtoqlash yashirma fikr*_bo'lish taassurot*_bo'lish baham_ko'r
    ta'kidlay e'tirof_et tan_olib_o't taxmin_qil oldindan_ayt oshkor_qil guvohlik_qil bayonot_ber so'zida_ayt javoban_ayt so'z_qot gap_boshla aniqlik_kirit to'ldir izhor_ayla deyish
    eslab_o't aytib_qol aytib_qo'y gap_qil gapini_davom_ettir so'z*_ula dard*_ayt o'kin o'kinch_bildir o'kinch*_bildir ajablan bong_ur ogoh_et dalilla yodga_sol xotirlat hikoya_qilib_ber aniqlashtir
    ma'lumot_keltir misollar_keltir nuqtai_nazar*_bildir munosabat_bildir munosabat*_bildir gapirib_ber maqtan bo'yniga_ol iqror_bo'l sharhla talqin_qil murojaat_et`,
  ask: "so'ra savol_ber so'roq_qil",
  act: `taklif_qil taklif_et taklif_bildir taklif*_ilgari_sur taklif_kirit minnatdorchilik_bildir rahmat_ayt tashakkur_bildir tashakkur_izhor_et chaqir chaqiriq_qil da'vat_et da'vat_qil tabrikla qutla tabrik*_yo'lla salom*_yo'lla salom*_yetkaz tilak*_yetkaz tilak*_bildir g'oya*_ilgari_sur tashabbus*_ilgari_sur tashabbus*_bildir xavotir*_bildir xavotirlan tashvish*_bildir norozilik_bildir maqta mamnunlik*_bildir minnatdorlik*_izhor_et hisobot_talab_qil tila istak_bildir
    iltimos_qil talab_qil topshiriq_ber ko'rsatma_ber taklifi_bilan_chiq tashabbusi_bilan_chiq va'da_qil va'da_ber so'z_ber kafolat_ber ogohlantir qo'llab-quvvatla qo'llab-quvvatladi tavsiya_qil tavsiya_et tanqid_qil qorala yuqori_bahola olqishla kechirim_so'ra umid_qil ta'ziya_bildir hamdardlik_bildir
    undadi unda rozilik_bildir qarshi_chiq e'tiroz_bildir
    yalin iltijo_qil ayblab_chiq aybla buyruq_ber buyur taqiqla duo_qil omad_tila uzr_so'ra uzr_ayt minnatdorlik_izhor_et da'vo_qil yukla vazifa*_yukla topshiriq*_ber
    uqtir ishontir nasihat_qil maslahat_ber pand-nasihat_qil o'git_ber targ'ib_qil dalda_ber ko'ndir ishontirib_ayt
    ont_ich iltimos_et iltimos*_ayt majburiyat_yukla mas'uliyat_yukla va'da_et tilak*_ayt tilak_ayt omad_ayt gina_qil koyi tanbeh_ber do'q_qil yupat tinchlantir yolvor`,
  name: `atadi ata deb_ata deya_ata ta'rifla o'xshat qiyosla tavsifla nomla bahola deb_bahola qiyos_qil
    deb_bil deb_hisobla deb_sana deya_ta'rifla deb_ta'rifla deb_nomla sana`,
  manner: `hazillash kuldi kul jilmay hazil_qil
    baqir shivirla qichqir xitob_qil luqma_tashla so'z_tashla gapga_qo'shil kulib_yubor jilmayib_qo'y xo'rsin bosh_chayqa kuyun kuyib-pish
    nutq_so'zla so'zla
    g'o'ldira to'ng'illa qah-qah ilib_ket gapni_ilib_ol jahllan achchiqlan qo'lini_yoz yig'la kulib_qo'y pichirla yelka_qis qo'l_silta gap_qot kinoya_qil gap_tashla suyunchila qasam_ich`,
  joint: `yozib_ol imzola kelish kelishib_ol muhokama_qil ko'rib_chiq fikr_almash tasdiqlat savol*_javob_ber
    so'z_ol savol*_javob_qaytar
    telefonda_gaplash intervyu_ber hukm*_o'qi`,
};
export const PASSIVES = `ta'kidlan qayd_etil qayd_qilin aytil aytib_o'til bildiril ma'lum_qilin e'lon_qilin xabar_qilin deyil qo'shimcha_qilin eslatil eslatib_o'til yozil izohlan ko'rsatib_o'til ifodalan bayon_etil tushuntiril alohida_ta'kidlan to'xtalib_o'til e'tibor_qaratil ma'lumot_beril axborot_beril
  taklif_qilin taklif_etil tavsiya_etil tavsiya_qilin talab_qilin talab_etil va'da_qilin ogohlantiril minnatdorlik_bildiril`;
export const QUOTATIVES = `deb deya dedi deydi degan dedilar deyiladi deyilgan deyildi deyiladi, debdi deyishdi
    deyayotgan degandi deydilar degancha deyilganda so'zlari so'zlarini gapi gapini javobini
    savoliga savolini savoli`;
export const FRAMES = `so'zlariga_ko'ra so'ziga_ko'ra aytishicha ta'kidlashicha ma'lum_qilishicha bildirishicha qayd_etishicha fikricha fikriga_ko'ra ma'lumotiga_ko'ra xabariga_ko'ra hisob-kitobiga_ko'ra nazarida xulosasiga_ko'ra
  tushuntirishicha aytganidek ta'kidlaganidek qayd_etganidek so'zi_bilan so'zlari_bilan yozishicha e'tirof_etishicha so'zicha qo'shimcha_qilishicha gapiga_ko'ra hisoblashicha hisobicha hisobida baholashicha izohicha e'tirofiga_ko'ra bildirganidek ogohlantirishicha tasdiqlashicha sanashicha
    ta'biricha hisob-kitobicha taxminicha iqroricha e'tiroficha aytganiga_ko'ra bergan_ma'lumotga_ko'ra nuqtayi_nazaricha qarashicha deyishicha eslashicha da'vosicha xulosasicha hikoya_qilishicha so'zlariga_qaraganda
    guvohlik_berishicha aytganlariga_ko'ra e'lon_qilishicha
    xabar_qilishicha xabar_qilishlaricha ma'lum_qilishlaricha bildirishlaricha aytishlaricha berilgan_ma'lumotga_ko'ra ma'lum_qilinishicha`;
export const DATIVE_FRAMES = "ko'ra= binoan= qaraganda= ishonsak tayanib";
export const RELAYS = 'xabar_beradi xabar_bermoqda xabar_berdi xabar_qildi deb_xabar';
export const FIRST_PERSON =
  /(?:(?:aman|yman|miz|imiz|dik|dim|ganmiz|ganman|moqdamiz|moqchimiz|aylik|ylik|aymiz|dingiz|ngiz|ingiz|aylik|sizlar)(?!\p{L})|(?<!\p{L})(?:biz|men|bizning|mening|bizga|menga|siz|sizning|sizga|sizni|bizni|meni|bizdan)(?!\p{L}))/u;
