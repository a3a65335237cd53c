/**
 * Verbs of speech and of joint acts, by what they have to do with words. A regular verb stands alone; an irregular one
 * with its forms: `base/past`, `base/past/participle`.
 */
import type { VerbClass } from '../../common/engine/index.ts';

export const VERBS: Readonly<Partial<Record<VerbClass, string>>> = {
  // `Rahmonov said he would travel to Antalya`
  say: `say/said add note state tell/told announce declare stress emphasize emphasise underline underscore highlight
    recall recollect remind explain clarify specify inform brief report mention observe remark comment believe/believed
    claim assert affirm reaffirm confirm reiterate repeat maintain insist argue contend concede admit acknowledge
    recognize recognise reply answer respond reveal disclose point_out warn caution predict forecast estimate reckon
    conclude summarize summarise elaborate assure reassure vow pledge promise swear/swore/sworn guarantee suggest indicate
    signal allege deny/denied refute reject/rejected rebut counter retort object quip joke write/wrote/written post tweet
    tell/told testify attest hold_that outline describe_how convey relate recount narrate think/thought doubt hope expect
    assess evaluate opine opined speculate hint imply advise notify proclaim voice caution lament regret
    complain protest boast stipulate sum_up lay_out/laid_out spell_out set_out make_clear/made_clear make_it_clear/made_it_clear
    speak_highly/spoke_highly speak_about/spoke_about speak_of/spoke_of talk_about/talked_about draw_attention/drew_attention
    turn_attention call_attention give_an_overview/gave_an_overview give_assurances/gave_assurances give_information/gave_information
    give_details/gave_details provide_information provide_details shed_light take_note/took_note 
       rule_out/ruled_out put_forward/put_forward quote_figures
    make_the_point/made_the_point take_the_view/took_the_view be_of_the_opinion/was_of_the_opinion
            place_on_record/placed_on_record attach_importance attach_great_importance go_on_record/went_on_record
    single_out/singled_out weigh_in/weighed_in own_up/owned_up like_to_say like_saying used_to_say/used_to_say
    pronounce divulge confess aver attest corroborate posit surmise theorize theorise hypothesize insinuate enumerate recapitulate
    fear/feared worry/worried warn_that remember foretell/foretold prophesy threaten determine
    love_to_say be_fond_of_saying/was_fond_of_saying be_quick_to_add/was_quick_to_add have_a_saying/had_a_saying`,
  // `asked a reporter from Osh`
  ask: 'ask inquire enquire wonder query',
  // `thanked the Kyrgyz side`, `proposed setting up an observatory`
  act: `thank congratulate greet welcome propose offer invite urge recommend request demand order instruct task direct
    appeal support endorse back/backed praise commend hail applaud laud salute condemn denounce deplore criticize criticise
    slam blast accuse blame apologize apologise condole sympathize sympathise wish encourage implore plead call_for/called_for
    call_on/called_on call_upon/called_upon appeal_to/appealed_to appeal_for speak_out/spoke_out speak_in_favor/spoke_in_favor
    speak_in_favour/spoke_in_favour come_out_in_favour/came_out_in_favour speak_against/spoke_against pay_tribute/paid_tribute
                                        deliver_greetings/delivered_greetings bring_greetings/brought_greetings pass_on_greetings offer_condolences
    offer_congratulations offer_his offer_her send_greetings/sent_greetings
    express voice extend convey deliver/delivered bring/brought advocate lobby suggest petition pray urge dedicate welcome nominate renew_his renew_the
    make_a_proposal/made_a_proposal make_proposals/made_proposals put_forward_a_proposal/put_forward_a_proposal
    give_instructions/gave_instructions issue_an_invitation throw_his_weight/threw_his_weight lend_support/lent_support
    reaffirm_support declare_readiness declare_support wish_success beg decry reproach rebuke plead berate caution_against
    press_for/pressed_for push_for/pushed_for plead_for volunteer pledge_support stand_up_for/stood_up_for
    second/seconded champion oppose dispute veto contest question bemoan decry scold chide admonish remonstrate
    object_to/objected_to insist_on/insisted_on argue_for argue_against come_out_against/came_out_against
    vouch speak_up/spoke_up/sided_with throw_cold_water/threw_cold_water pour_cold_water
    compliment counsel exhort entreat beseech reprimand lambast castigate extol eulogize taunt commiserate demur
    wave_aside/waved_aside brush_aside/brushed_aside give_his_word/gave_his_word give_her_word/gave_her_word
    take_issue/took_issue hit_out/hit_out lash_out/lashed_out hit_back/hit_back`,
  // `called the quota ‘a fossil with a signature’`
  name: `call describe dub term brand label characterize characterise style deem nickname christen portray depict
    refer_to/referred_to liken compare dismiss decry_as sum_up/summed_up see_in/saw_in see_it_as/saw_it_as prefer
    ridicule mock reject_as/rejected_as write_off/wrote_off/written_off hail_as blast_as shrug_off`,
  // `They signed a roadmap`
  joint: `touch_on/touched_on touch_upon/touched_upon dwell_on/dwelt_on dwell_upon/dwelt_upon agree sign consider discuss adopt approve exchange debate negotiate conclude_a consider_ways review examine hold/held
    decide resolve ratify initial establish set_up/set_up launch inaugurate open/opened close/closed attend
    participate take_part/took_part visit meet/met receive host gather convene arrive depart chair co-chair moderate
    address/addressed deliberate endorse_the_plan read_out/read_out brief_each hand_over/handed_over lay/laid present
    table sign_off witness undertake/undertook`,
  // `the Kyrgyz minister shot back`: beside a quotation only
  manner: `begin/began/begun start continue go_on/went_on proceed resume conclude finish end smile laugh grin chuckle
    shrug sigh nod wink frown shoot_back/shot_back fire_back/fired_back snap exclaim shout cry/cried whisper mutter murmur
    mumble interject interrupt chime_in/chimed_in cut_in/cut_in break_in/broke_in agree concur muse reflect intone
    call_out/called_out call_from/called_from yell scream chant hiss bark reason recite sing/sang/sung read/read quote cite
    echo parry deadpan philosophize enthuse gush crow fume thunder bristle reminisce venture press continue say_of
    speak/spoke/spoken talk chip_in/chipped_in pipe_up/piped_up marvel offer open close sum_up/summed_up put_it/put_it
    put/put repeat volunteer urge warn insist joke quip/quipped jibe tease greet toast crack/cracked confide scoff
    correct contradict interpose cajole hedge soothe console comfort tut grumble groan drawl stammer bellow roar rejoin pronounce put_in/put_in burst_out/burst_out blurt_out cry_out/cried_out shout_back yell_back snap_back/snapped_back
    write_back/wrote_back butt_in ponder declaim sniff snort giggle guffaw cackle beam sob wail moan grunt growl snarl
    riposte grouse gripe whine stutter falter shriek holler bawl croon hum smirk jest ruminate gloat exult effuse enunciate
    intimate trumpet scribble threaten brag breathe rave calculate add_with be_quoted declare caption`,
};

/** What stands where `express` and its like take an object that the lexicon does not list: `expressed his deep gratitude`. */
export const ADVERBS =
  'also then later further furthermore additionally again once still even just only now already never often always recently repeatedly separately specifically particularly especially strongly warmly firmly clearly publicly officially formally briefly jokingly frankly candidly bluntly sharply quietly politely proudly sadly angrily cheerfully simply openly flatly categorically explicitly rightly earlier previously subsequently finally meanwhile however moreover therefore too himself herself themselves itself jointly personally wryly drily dryly ruefully laconically diplomatically curtly tersely readily kindly sincerely today yesterday';

/** `the statement says`, `the message reads` */
export const SPEAKING_DOCUMENTS =
  'statement message letter communique communiqué declaration release press-release readout text telegram cable post tweet report article note memo memorandum resolution document announcement address appeal bulletin caption banner poster slogan inscription invitation summary transcript brief charter notice decree placard plaque reply comment column preface foreword essay entry diary guestbook leaflet manifesto petition brochure headline editorial dispatch dossier verdict ruling treaty agreement email e-mail sms caption blog complaint application';

/** `according to X`, `in the words of X` */
export const FRAMES: readonly string[] = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the estimation of',
  'in the assessment of',
  'as per',
  'as seen by',
  'to quote',
  'to hear',
  'by the account of',
  'on the evidence of',
  'from the point of view of',
  'for',
];

/** `in his words`, `in her view` */
export const POSSESSIVE_FRAMES: readonly string[] = [
  'in * words',
  'in * view',
  'in * opinion',
  'in * estimation',
  'in * assessment',
  'in * own words',
  'by * account',
  'by * own account',
  'by * estimate',
  'by * estimates',
  'to * mind',
  'as * put it',
];

/** `Trend reports`: a source line where nothing follows. */
export const RELAYS = 'report reports reported learned learnt informs informed quoted quotes cites cited';
