/** Azerbaijani verbs of speech and the words that give a source. */
import type { TurkicLexicon } from '../common/turkic/lexicon.ts';

export const VERBS: TurkicLexicon['verbs'] = {
  say: `de söylə/söyləy bildir vurğula qeyd_et/ed qeyd_də_et/ed əlavə_et/ed açıqla diqqət*_çatdır diqqət*_çək diqqət*_cəlb_et/ed xatırlat/xatırlad danış ifadə_et/ed elan_et/ed bəyan_et/ed
    təsdiqlə təsdiq_et/ed iddia_et/ed hesab_et/ed düşün yaz paylaş paylaşım_et/ed məlumat_ver məlumatlandır xəbər_ver cavab_ver cavablandır izah_et/ed şərh_et/ed qiymətləndir nəzər*_çatdır
    önə_çək toxun söhbət_aç bəhs_et/ed proqnozlaşdır etiraf_et/ed inkar_et/ed təkzib_et/ed rədd_et/ed müraciət_et/ed fikir*_bildir fikr*_bildir mövqe*_bildir davam_et/ed davam_etdir
    sözünə_davam_et/ed yekunlaşdır sözünü_tamamla minnətdarlıq*_bildir məmnunluq*_bildir inam*_ifadə_et/ed əminliy*_ifadə_et/ed ümidvar_ol əmin_ol əminliy*_bildir dedi nəql_et/ed söz_aç çatdır dilə_gətir
    aydınlıq_gətir qeydə_al vurğuladı səsləndir rəy*_bildir dəqiqləşdir bildirdi təqdim_et/ed etiraz*_bildir
    söz*_başla gileylən gileyləndi şikayət_et/ed şikayətlən ərz_et/ed qeyd_elə deyin xülasə_et/ed nəticəyə_gəl arqument*_gətir misal_gətir məlum_et/ed agah_et/ed xəbərdar_elə təəssüflən fəxr_et/ed yada_sal     bölüş müraciətində_de işarə_et/ed eyham_vur bəyanat*_ver açıqlama*_ver açıqlama_ver söz_söylə çıxışında_de cavab_qaytar sadala təfərrüat*_ver öyün
    ehtimal_et/ed güman_et/ed şahidlik_et/ed ifadə_ver anlat başa_sal izahat_ver müjdə_ver müjdələ`,
  ask: 'soruş sual*_ver sual*_ünvanla',
  act: `təşəkkür_et/ed təşəkkür*_bildir minnətdar*_et/ed minnətdarlıq_et/ed təklif_et/ed təklif*_irəli_sür təklif*_səsləndir dəvət_et/ed çağır çağırış_et/ed çağırış*_et/ed təbrik_et/ed təbrik*_çatdır salamla salam*_çatdır arzula arzu_et/ed arzu*_çatdır
    başsağlığı_ver başsağlığ*_ver xahiş_et/ed tələb_et/ed tapşır tapşırıq*_ver göstəriş*_ver vəd_et/ed vəd_ver söz_ver təklifi_ilə_çıxış_et/ed təşəbbüsü_ilə_çıxış_et/ed çağırışı_ilə_çıxış_et/ed təriflə tərif_et/ed narahat_ol narahatlıq*_bildir narahatlığ*_bildir narazılıq*_bildir narazılığ*_bildir salam*_yetir zəmanət_ver təminat_ver xəbərdar*_et/ed xəbərdarlıq_et/ed dəstəklə dəstəy*_ifadə_et/ed dəstək_ver tövsiyə_et/ed
    tənqid_et/ed pislə qına təqdir_et/ed yüksək_dəyərləndir yüksək_qiymətləndir alqışla üzr_istə ümid_et/ed ümid*_bildir israr_et/ed razılıq*_bildir istə sevinc*_bildir təəssüf*_bildir
    and_iç yalvar ittiham_et/ed məzəmmət_et/ed danla salam_göndər əmr_et/ed əmr_ver iltimas_et/ed qadağan_et/ed səslə xeyir-dua_ver uğur*_arzula
    məsləhət_gör məsləhət_ver məsləhət*_ver tövsiyə*_ver nəsihət_et/ed nəsihət_ver inandır əmin_et/ed təşviq_et/ed öyüd_ver öyüd*_ver öyüd-nəsihət_ver razı_sal
    etiraz_et/ed narazılıq_et/ed qarşı_çıx təsəlli_ver təskinlik_ver hədələ buyur`,
  name: `adlandır ad_ver xarakterizə_et/ed bənzət/bənzəd müqayisə_et/ed səciyyələndir dəyərləndir təsvir_et/ed kimi_qiymətləndir
    say hesab_et/ed kimi_dəyərləndir kimi_xarakterizə_et/ed adlandırdı bənzətdi`,
  manner: `gülümsə gül zarafat_et/ed zarafatla_de sözlərini_tamamla
    qışqır pıçılda səslən zarafatlaş güldü gülümsədi dillən söz_at söhbətə_qoşul söhbətə_qarış əlini_yellə içini_çək ah_çək göz_vur başını_bula köks_ötür cavab_ver
    çıxış_et/ed məruzə_et/ed
    çiyin*_çək kinayə_et/ed replika_at şükür_et/ed`,
  joint: `sual*_cavablandır sual*_cavab_ver imzala razılaş müzakirə_et/ed nəzərdən_keçir görüş qərara_al
    telefonla_danış müsahibə_ver müsahibə*_ver`,
};
export const PASSIVES = `bildiril vurğulan qeyd_olun qeyd_edil deyil əlavə_olun əlavə_edil diqqət*_çatdırıl açıqlan xatırladıl ifadə_olun ifadə_edil elan_olun elan_edil söylənil söylən yazıl qeydə_alın
  məlumat_veril nəzər*_çatdırıl iddia_olun səsləndiril toxunul bəyan_edil bəyan_olun
  təklif_olun təklif_edil tövsiyə_olun tövsiyə_edil tələb_olun tələb_edil vəd_edil vəd_olun xəbərdarlıq_edil xəbərdarlıq_olun tapşırıl`;
export const QUOTATIVES = `deyə deyərək deyib dedi deyir deyən deyilib deyilir
    sözləri sözlərini sözlərilə fikrini cavabını cavabı çağırışı mesajı şüarı söyləyib deyirdi deyərkən deyə-deyə
    sualına sualını sualı`;
export const FRAMES = `sözlərinə_görə hesabatına_görə məlumatlarına_görə araşdırmasına_görə proqnozlarına_görə hesablamalarına_görə sözlərinə_əsasən sözləri_ilə sözlərincə bildirdiyinə_görə dediyinə_görə qeyd_etdiyinə_görə bildirdiyi_kimi dediyi_kimi qeyd_etdiyi_kimi vurğuladığı_kimi fikrincə fikrinə_görə rəyincə rəyinə_görə məlumatına_görə ifadəsinə_görə hesablamasına_görə təbirincə qənaətincə sözlərindən vurğuladığına_görə əlavə_etdiyinə_görə söylədiyinə_görə
    açıqladığına_görə hesab_etdiyinə_görə verdiyi_məlumata_görə proqnozuna_görə qənaətinə_görə iddiasına_görə söylədiyi_kimi ifadəsincə baxışınca dediklərinə_görə fikrinə_əsasən etirafına_görə təxmininə_görə
    xatırlatdığına_görə yazdığına_görə
    verilən_məlumata_görə verilən_xəbərə_görə bildirildiyi_kimi bildirildiyinə_görə verilən_açıqlamaya_görə məlumatına_əsasən`;
export const DATIVE_FRAMES = 'görə= əsasən= istinadən inansaq qalsa=';
export const RELAYS = 'xəbər_verir məlumat_yayıb xəbər_verib məlumatında bildirilir';
export const FIRST_PERSON =
  /(?:(?:ıram|irəm|uram|ürəm|ırıq|irik|uruq|ürük|acağam|əcəyəm|acağıq|əcəyik|malıyıq|məliyik|mışıq|mişik|muşuq|müşük|dıq|dik|duq|dük|dım|dim|dum|düm|ımız|imiz|umuz|ümüz|sınız|siniz|sunuz|sünüz|yıq|yik)(?!\p{L})|(?<!\p{L})(?:biz|mən|bizim|mənim|bizə|mənə|siz|sizin|sizə|sizi|bizi|məni|bizdən)(?!\p{L}))/u;
