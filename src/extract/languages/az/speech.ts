/** Azerbaijani verbs of speech and the words that give a source. */
import type { TurkicLexicon } from '../common/turkic/lexicon.ts';

export const VERBS: TurkicLexicon['verbs'] = {
  say: `de söylə/söyləy bildir vurğula qeyd_et/ed qeyd_də_et/ed əlavə_et/ed açıqla diqqət*_çatdır diqqət*_çək diqqət*_cəlb_et/ed xatırlat/xatırlad danış ifadə_et/ed elan_et/ed bəyan_et/ed
    təsdiqlə təsdiq_et/ed iddia_et/ed hesab_et/ed düşün yaz paylaş paylaşım_et/ed məlumat_ver məlumatlandır xəbər_ver cavab_ver cavablandır izah_et/ed şərh_et/ed qiymətləndir nəzər*_çatdır
    önə_çək toxun söhbət_aç bəhs_et/ed proqnozlaşdır etiraf_et/ed inkar_et/ed təkzib_et/ed rədd_et/ed çıxış_et/ed müraciət_et/ed fikir*_bildir fikr*_bildir mövqe*_bildir davam_et/ed davam_etdir
    sözünə_davam_et/ed yekunlaşdır sözünü_tamamla minnətdarlıq*_bildir məmnunluq*_bildir inam*_ifadə_et/ed əminliy*_ifadə_et/ed ümidvar_ol əmin_ol əminliy*_bildir dedi nəql_et/ed söz_aç çatdır dilə_gətir
    aydınlıq_gətir qeydə_al vurğuladı səsləndir rəy*_bildir dəqiqləşdir bildirdi təqdim_et/ed məruzə_et/ed etiraz*_bildir`,
  ask: 'soruş sual*_ver sual*_ünvanla',
  act: `təşəkkür_et/ed təşəkkür*_bildir minnətdar*_et/ed minnətdarlıq_et/ed təklif_et/ed təklif*_irəli_sür təklif*_səsləndir dəvət_et/ed çağır çağırış_et/ed çağırış*_et/ed təbrik_et/ed təbrik*_çatdır salamla salam*_çatdır arzula arzu_et/ed arzu*_çatdır
    başsağlığı_ver başsağlığ*_ver xahiş_et/ed tələb_et/ed tapşır tapşırıq*_ver göstəriş*_ver vəd_et/ed vəd_ver söz_ver zəmanət_ver təminat_ver xəbərdar*_et/ed xəbərdarlıq_et/ed dəstəklə dəstəy*_ifadə_et/ed dəstək_ver tövsiyə_et/ed
    tənqid_et/ed pislə qına təqdir_et/ed yüksək_dəyərləndir yüksək_qiymətləndir alqışla üzr_istə ümid_et/ed ümid*_bildir israr_et/ed razılıq*_bildir istə sevinc*_bildir təəssüf*_bildir`,
  name: 'adlandır ad_ver xarakterizə_et/ed bənzət/bənzəd müqayisə_et/ed səciyyələndir dəyərləndir təsvir_et/ed kimi_qiymətləndir',
  manner: 'gülümsə gül zarafat_et/ed zarafatla_de sözlərini_tamamla',
  joint: 'sual*_cavablandır sual*_cavab_ver imzala razılaş müzakirə_et/ed nəzərdən_keçir görüş qərara_al',
};
export const PASSIVES = `bildiril vurğulan qeyd_olun qeyd_edil deyil əlavə_olun əlavə_edil diqqət*_çatdırıl açıqlan xatırladıl ifadə_olun ifadə_edil elan_olun elan_edil söylənil söylən yazıl qeydə_alın
  məlumat_veril nəzər*_çatdırıl iddia_olun təsdiqlən səsləndiril toxunul bəyan_edil bəyan_olun`;
export const QUOTATIVES = 'deyə deyərək deyib dedi deyir deyən deyilib deyilir';
export const FRAMES =
  'sözlərinə_görə sözlərinə_əsasən sözləri_ilə sözlərincə bildirdiyinə_görə dediyinə_görə qeyd_etdiyinə_görə bildirdiyi_kimi dediyi_kimi qeyd_etdiyi_kimi vurğuladığı_kimi fikrincə fikrinə_görə rəyincə rəyinə_görə məlumatına_görə ifadəsinə_görə hesablamasına_görə təbirincə qənaətincə sözlərindən vurğuladığına_görə əlavə_etdiyinə_görə söylədiyinə_görə';
export const DATIVE_FRAMES = 'görə= əsasən=';
export const RELAYS = 'xəbər_verir məlumat_yayıb xəbər_verib məlumatında bildirilir';
export const FIRST_PERSON =
  /(?:(?:ıram|irəm|uram|ürəm|ırıq|irik|uruq|ürük|acağam|əcəyəm|acağıq|əcəyik|malıyıq|məliyik|mışıq|mişik|muşuq|müşük|dıq|dik|duq|dük|dım|dim|dum|düm|ımız|imiz|umuz|ümüz|sınız|siniz|sunuz|sünüz|yıq|yik)(?!\p{L})|(?<!\p{L})(?:biz|mən|bizim|mənim|bizə|mənə|siz|sizin|sizə|sizi|bizi|məni|bizdən)(?!\p{L}))/u;
