import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** A text, and who says its quotes, one after the other; null where nobody can say. */
const CASES: [text: string, speakers: (string | null)[]][] = [
  [
    'Jury chair Tomas Rek and composer Ivan Kolev announced the winners. The first prize went to Iranian director Sahar Milani. “It cost less than a wedding,” she said.',
    ['Sahar Milani'],
  ],
  [
    'The trial of baker Oleg Shin, accused of selling chalk as flour, opened on Monday before Judge Aida Sat. “I sold bread,” the defendant told the court.',
    ['Oleg Shin'],
  ],
  [
    'Minister Anna Berg opened a school. The veteran luthier Rza Bagirov, who will teach there, declined to make promises. “Wood decides,” the old master muttered.',
    ['Rza Bagirov'],
  ],
  [
    'Mei Tan, a retired nurse from Penang, had drunk two cups by the time the tram came. “Sweet. Hot. Enough,” she laughed.',
    ['Mei Tan'],
  ],
  [
    'Captain Igor Rossi waited. Foreign Ministry spokesman Adil Rahim met the press. Asked whether the captain had been freed, the spokesman was curt: “Soon.”',
    ['Adil Rahim'],
  ],
  [
    '“Roads remember,” Anna Berg told the forum.\n\nDeputy Minister Karim Said said that a third of the villages still had no doctor, and called the plan “a ladder without rungs”.',
    ['Anna Berg', 'Karim Said'],
  ],
  [
    'Ivan Kolev complained. Rosa Lima, a rower from Porto in Portugal and the holder of the ‘Blue Oar’, kept it short: ‘The river won.’',
    ['Rosa Lima'],
  ],
  [
    'Ivan Kolev spoke first. The skipper of the ferry “Anna”, Marat Said, testified by video link that he had waited for an hour. “Fog has no timetable,” he recalled.',
    ['Marat Said'],
  ],
  [
    'A letter from Rosa Lima, Director-General of UNESCO, was read out to the guests.\n\n“Stones travel slowly,” the letter runs.',
    ['Rosa Lima'],
  ],
  [
    'On the last day the weavers signed a Manifesto of the Slow Loom. ‘No thread shall be hurried,’ runs its only sentence.',
    ['weavers'],
  ],
  [
    'Minister Ivan Kolev opened a bridge.\n\nRead also: Botanist Rosa Lima: “Moss is patient”\n\nRead next: “My boat is older than my bank”',
    ['Rosa Lima', null],
  ],
  [
    'The first thing Tomas Rek does in the morning is switch off the alarm. “You have to hear it breathe,” says the director of the glass archive.',
    ['Tomas Rek'],
  ],
  [
    'Nodira Yusupova of Tashkent and Henrik Larsen, an ecologist from Norway, count leopards. “One hundred,” says Yusupova. “And a half,” adds the Norwegian.',
    ['Nodira Yusupova', 'Henrik Larsen'],
  ],
  [
    'Governor Askar Bekov met residents. An elderly woman asked about the road. “Which spring?” the woman wanted to know.',
    [null],
  ],
  [
    '“The court is the only sober house in town,” – Mayor Oleg Petrov, from the steps. The crowd liked it.',
    ['Oleg Petrov'],
  ],
  ['Mayor Oleg Petrov waited. The Criminal Code punishes whoever “sells a street with a view to gain”.', [null]],
  [
    'A court in Osh sentenced carpet dealer Rustam Ergashev to six years. The prosecutor, Otabek Yusupov, had asked for nine.\n\n‘Who rolled the carpets?’ Yusupov asked.\n\n‘I did,’ the defendant answered.\n\n‘And who paid?’\n\n‘Nobody. I was promised a car.’',
    ['Otabek Yusupov', 'Rustam Ergashev', 'Otabek Yusupov', 'Rustam Ergashev'],
  ],
  [
    'The meeting was held under the chairmanship of Karim Sattorov, Director of the Agency for Hydrometeorology of Tajikistan. Ulan Asanov, Head of Kyrgyzhydromet, spoke first. “Clouds have no customs declaration,” the Chair of the meeting said.',
    ['Karim Sattorov'],
  ],
  [
    'Georgian Economy Minister Levan Kobalia received his Kazakh counterpart, Marat Iskakov. Asked about delays, the visiting minister called them “growing pains.”',
    ['Marat Iskakov'],
  ],
  [
    'Professor Henrik Dahl of Norway spoke first.\n\nChimeg Dorj, deputy director of the Institute of Biology in Ulaanbaatar, came next. Her team, she said, had followed twelve cats. “The twelfth ate the camera,” the biologist recalled.',
    ['Chimeg Dorj'],
  ],
  [
    'A customs officer, Jasur Mamatov, told the court that the parcel had been weighed twice. “Carpets do not rustle,” the officer said.',
    ['Jasur Mamatov'],
  ],
  [
    'At the end the ministers adopted the Osh Declaration on Water. “We shall measure together,” it says.',
    ['ministers'],
  ],
  [
    '‘How did you become a falconer?’\n\n‘My grandfather gave me a glove,’ says Almas Kenzhebek, 34.\n\n‘And the bird?’\n\n‘She chose me. She had seen the others.’\n\n‘Do tourists bother you?’\n\n‘They bother her,’ the falconer smiles.',
    [null, 'Almas Kenzhebek', null, 'Almas Kenzhebek', null, 'Almas Kenzhebek'],
  ],
  [
    'State Secretary Timur Asanov handed the prize to Turkish novelist Aylin Erdem. In her speech the writer thanked “every librarian who hid a book from me”.',
    ['Aylin Erdem'],
  ],
  ['“Nobody left the room,” put in Uzbekistan’s Deputy Water Minister Zafar Ismoilov.', ['Zafar Ismoilov']],
  [
    'The festival was opened by Culture Minister Altynbek Maksutov, who drank the first bowl and declared it “younger than the government”.',
    ['Altynbek Maksutov'],
  ],
  [
    'Rector Saule Imanova and the ambassador of Vietnam, Tran Quoc Hung, opened a laboratory. Student Dias Alimkhan asked the diplomat what he missed. “The radiator,” came the answer.',
    ['Tran Quoc Hung'],
  ],
  [
    'Speaking at the opening, Governor Nurbol Turashbekov dwelt on the past.\n\n“This city was old when others were maps.”',
    ['Nurbol Turashbekov'],
  ],
  ['Salima, 44, sells herbs: “When the dollar rises, so does dill.”', ['Salima']],
  [
    '‘I did not steal the bell,’ shepherd Ermek Sadyrov told the court. ‘It followed me.’\n\nProsecutor Aigul Mambetova was not amused. ‘For eleven kilometres?’\n\n‘It is a loyal bell,’ the accused replied.\n\nHis lawyer says that the museum had taken it. ‘My client returned what was ours,’ she told reporters.',
    ['Ermek Sadyrov', 'Aigul Mambetova', 'Ermek Sadyrov', null],
  ],
  ['“We are not moving,” say the villagers of Upper Sang.', ['villagers of Upper Sang']],
  [
    'Rauf Samadov, President of Azerbaijan, met Kerem Aslan, President of Türkiye. Aslan said the line was “longer than our speeches”, and Samadov that it was “shorter than our friendship”.',
    ['Kerem Aslan', 'Rauf Samadov'],
  ],
  ["Rector Olga Lis's speech was short. “Long enough to say thank you,” as she herself put it.", ['Olga Lis']],
  ['“Mr Kerr,” began Judge Anna Berg, “you are late.”', ['Anna Berg']],
  [
    '“I would not sleep under it,” says geologist Mia Roth, whose warnings, she says, “are gathering dust in three ministries”.',
    ['Mia Roth', 'Mia Roth'],
  ],
  ['Governor Timur Aliyev read the report. His colleague, who asked not to be named, had not: “I wrote it.”', [null]],
  [
    '“It has no plans to stop.” Professor Lola Azizova told us that the letter had been sent in March. “He answered with a card.”',
    [null, 'Lola Azizova'],
  ],
  [
    'For her colleague, Norwegian composer Lars Olsen, the evening was “a kitchen where everyone shouts”.',
    ['Lars Olsen'],
  ],
  [
    'Spokesperson Akmal Saidov took questions.\n\nOn water: “Talks continue.”\n\nOn rumours of a visit – “I read them with interest.”',
    ['Akmal Saidov', 'Akmal Saidov'],
  ],
  [
    '“A good day,” said the premier, Jan Novak. “A very good day,” the foreign minister, Eva Mala, corrected him.',
    ['Jan Novak', 'Eva Mala'],
  ],
  ['“And shut the window,” advises Ketevan Lomadze, a retired captain.', ['Ketevan Lomadze']],
  ['Mayor Oleg Petrov closed the festival with the words “Let it flow.”', ['Oleg Petrov']],
  ['“Let it flow!” With these words, Mayor Oleg Petrov closed the festival.', ['Oleg Petrov']],
  ['“Let it flow.” So ended the speech of Mayor Oleg Petrov.', ['Oleg Petrov']],
  ['Mayor Oleg Petrov was cheered. The evening ended with cries of “Again!” from the hall.', [null]],
  [
    '“It will hold!” came a voice from the back. “And if not?” came back from Mayor Oleg Petrov.',
    [null, 'Oleg Petrov'],
  ],
  ['Mayor Oleg Petrov wrote, “It will hold.”', ['Oleg Petrov']],
  ['Engineer Maria Lopez recalls: “It leaked.” Her son Oleg nods. “And never on Sundays.”', ['Maria Lopez', 'Oleg']],
  [
    'The spokesman, Timur Aliyev, took questions.\n\nQuestion (Trend): “When will it open?”\nAnswer: “In May, if the river lets us.”',
    [null, 'Timur Aliyev'],
  ],
  ['Mayor Oleg Petrov opened the dam.\n\n— It will hold, — said the mayor. — Ask the water.', ['Oleg Petrov']],
  ['Minister Oleg Petrov waited. “Whoever sells water pays a fine,” says article 14 of the Water Code.', [null]],
  ['Minister Oleg Petrov waited. “No one may be deprived of housing,” reads the Constitution.', [null]],
  ['Minister Oleg Petrov kept silent. “Ask the millers, not me” was his only answer.', ['Oleg Petrov']],
  ['“Bread comes first” was all that Minister Oleg Petrov would say.', ['Oleg Petrov']],
  [
    'From the comments: “Will the ferry sail?” The Ministry of Transport says that the ferry “needs a new engine”.',
    [null, 'Ministry of Transport'],
  ],
  [
    'Director Maria Lopez opened the show. She named the curator, Kim Min-su, whom she called “a man of few words”. “He reads the labels twice,” she laughed.',
    ['Maria Lopez', 'Maria Lopez'],
  ],
  [
    'Defence lawyer Anna Berg spoke first, geologist Ken Sato second. “The case is closed,” the lawyer said.',
    ['Anna Berg'],
  ],
  [
    'Co-chairs\nIvan Horvat, Minister of Trade of Croatia\nAli Hassan, Deputy Minister of Industry of Egypt\n\nThe session lasted a day. “Trade has doubled,” the Egyptian co-chair said.',
    ['Ali Hassan'],
  ],
  [
    '“Every bridge is an argument”\n\nJonas Vilks on steel and rain\n\nRIGA. The chief engineer, Jonas Vilks, receives me on the embankment.\n\nSix years for one bridge?\n\n— Seven, with the paperwork.\n\nWho was harder to convince?\n\n— The river.\n\nThe bridge opens in May.',
    ['Jonas Vilks', 'Jonas Vilks', 'Jonas Vilks'],
  ],
  ['“We are ready to build,” said Armenian Transport Minister Aram Sargsyan.', ['Aram Sargsyan']],
  ['“We are ready to build,” Aram Sargsyan, Armenia’s transport minister, said on Monday.', ['Aram Sargsyan']],
  ['Rector Aigul Smagulova opened the day. “Schools begin with teachers,” the rector said.', ['Aigul Smagulova']],
  [
    'President of Serbia Milan Jović received Prime Minister of Slovakia Peter Novák. "The road is open," the Slovak premier said. "Glad to see you," the Serbian leader answered.',
    ['Peter Novák', 'Milan Jović'],
  ],
  ['According to rector Aigul Smagulova, the school is "a house without a roof".', ['Aigul Smagulova']],
  ['In the words of Otabek Rashidov, deputy minister of energy, the train is "already gone".', ['Otabek Rashidov']],
  ['Company head Zhanibek Osmonov was brief: "We shall see in spring."', ['Zhanibek Osmonov']],
  [
    'Mayor of Osh Taalai Sariev told journalists: “The park stays.” Later he added: “The trees stay, too.”',
    ['Taalai Sariev', 'Taalai Sariev'],
  ],
  ['"This betrays our farmers," MP Gulya Kozhokulova wrote on Facebook.', ['Gulya Kozhokulova']],
  [
    '"The situation is under control," the Ministry of Emergency Situations said in a statement.',
    ['Ministry of Emergency Situations'],
  ],
  ['Columbia University professor Jeffrey Sachs called the project "brave".', ['Jeffrey Sachs']],
  ['"I am against this amendment," said Sergei Li, a deputy. "Full stop."', ['Sergei Li']],
  ['Judge Kanat Tursunbekov read out the ruling: "The claim is dismissed."', ['Kanat Tursunbekov']],
  ['“Who pays for this?” somebody shouted from the hall.', [null]],
  ['“Who pays for this?” asked a journalist. “Nobody,” replied Minister Timur Saparov.', [null, 'Timur Saparov']],
  ['“When will the bridge open?” MP Rashid Aliyev asked.', ['Rashid Aliyev']],
  ['Asked about the price, Minister Timur Saparov said it was “not small”.', ['Timur Saparov']],
  ['Minister Timur Saparov met Ambassador Leyla Aydın. “We agreed on everything,” she said.', ['Leyla Aydın']],
  ['Minister Timur Saparov met Ambassador Leyla Aydın. “We agreed on everything,” he said.', ['Timur Saparov']],
  ['Timur Saparov, who met Leyla Aydın in Baku, said: “The road is long.”', ['Timur Saparov']],
  ['“The road is long,” Timur Saparov told Leyla Aydın.', ['Timur Saparov']],
  ['Timur Saparov thanked Leyla Aydın and added: “The road is long.”', ['Timur Saparov']],
  ['Describing the talks as “open and useful”, Timur Saparov invited the guests to Osh.', ['Timur Saparov']],
  ['Timur Saparov backed the plan, describing it as “a second wind”.', ['Timur Saparov']],
  ['“We have no plan B,” Timur Saparov was quoted as saying by the agency.', ['Timur Saparov']],
  ['“We have no plan B,” the agency quoted Timur Saparov as saying.', ['Timur Saparov']],
  ['President Timur Saparov: “We have no plan B.”', ['Timur Saparov']],
  ['Timur Saparov, speaking to reporters: “We have no plan B.”', ['Timur Saparov']],
  ['“We have no plan B” (Timur Saparov, press briefing).', ['Timur Saparov']],
  ['“We have no plan B,” he said.', [null]],
  ['“We have no plan B” is how Timur Saparov put it.', ['Timur Saparov']],
  [
    'Kyrgyz President Erkin Tashiev spoke next. “The mountains are listening,” the Kyrgyz leader said.',
    ['Erkin Tashiev'],
  ],
  [
    'Kazakhstan’s foreign minister, Dana Iskakova, arrived. “We bring no papers,” the top Kazakh diplomat smiled.',
    ['Dana Iskakova'],
  ],
  [
    'Uzbek minister Akmal Saidov and his Turkish counterpart Levent Karabay met. “We are neighbours,” Karabay said.',
    ['Levent Karabay'],
  ],
  ['Hungarian state secretary Bence Tóth praised the plan. “It is our plan, too,” the Hungarian said.', ['Bence Tóth']],
  ['“I came, I saw, I signed,” joked Azerbaijan’s economy minister Samir Valiyev, to laughter.', ['Samir Valiyev']],
  ['“It’s a start,” Dr Aliya Serikova, a hydrologist at the Aral Institute, conceded.', ['Aliya Serikova']],
  ['UN Secretary-General Amara Diop urged the parties “to choose the table over the trench”.', ['Amara Diop']],
  ['The ministry said the rumours were “pure invention”.', ['ministry']],
  ['The two leaders said the border was “no longer a wall but a door”.', ['two leaders']],
  ['The declaration calls the Caspian “a sea of friendship and good neighbours”.', [null]],
  ['A senior official, who asked not to be named, said the deal was “ninety per cent done”.', [null]],
  ['‘It’s the neighbours’ turn,’ Mr Saparov said, after Minister Timur Saparov had left the hall.', ['Timur Saparov']],
  ['“Trade loves silence,” Minister Timur Saparov said. “And silence loves trade.”', ['Timur Saparov']],
  ['“Trade loves silence,” Minister Timur Saparov said, “and silence loves trade.”', ['Timur Saparov']],
  [
    '“Trade loves silence,” Minister Timur Saparov said. “Silence loves nobody,” replied Ambassador Leyla Aydın.',
    ['Timur Saparov', 'Leyla Aydın'],
  ],
  ['Wang Li, China’s vice minister of commerce, said trade was “a river that needs no passport”.', ['Wang Li']],
  ['Sheikh Hamad Al-Thani, Qatar’s minister of state, described the fund as “patient money”.', ['Hamad Al-Thani']],
  ['Minister Timur Saparov recalled a proverb: “A guest comes once, a neighbour every day.”', ['Timur Saparov']],
  ['The message from President Erkin Tashiev reads: “Let the springs run clear.”', ['Erkin Tashiev']],
  ['“Let the springs run clear,” President Erkin Tashiev’s message says.', ['Erkin Tashiev']],
  ['“Let the springs run clear!” President Erkin Tashiev exclaimed.', ['Erkin Tashiev']],
  ['President Erkin Tashiev noted that water was scarce. “We must share it,” he stressed.', ['Erkin Tashiev']],
  [
    'President Erkin Tashiev noted that, as Minister Timur Saparov had said, water was “not endless”.',
    ['Timur Saparov'],
  ],
  ['Ambassador Leyla Aydın was blunter. “Nobody reads the annexes.”', ['Leyla Aydın']],
  ['“We are ready to build, Aram Sargsyan said.', ['Aram Sargsyan']],
  ['Tengri Air director Askar Omarov: “We fly in May”', ['Askar Omarov']],
  ['In a letter to President Erkin Tashiev, Minister Timur Saparov writes: “Your loss is ours.”', ['Timur Saparov']],
  [
    'Minister Timur Saparov sent a letter to President Erkin Tashiev. “Your loss is ours,” the letter says.',
    ['Timur Saparov'],
  ],
  [
    'President Erkin Tashiev of Kyrgyzstan met President Rustam Karimzoda of Tajikistan. “The road is open,” the head of the Kyrgyz state said.',
    ['Erkin Tashiev'],
  ],
  [
    'President Erkin Tashiev of Kyrgyzstan met President Rustam Karimzoda of Tajikistan. “The road is open,” the leader of Tajikistan said.',
    ['Rustam Karimzoda'],
  ],
  ['Historian Aida Salieva found the text. “It was upside down,” the young scholar recalls.', ['Aida Salieva']],
  [
    'Minister Timur Saparov met Ambassador Leyla Aydın. “Long talks, short papers,” the former said. “Better than the reverse,” the latter replied.',
    ['Timur Saparov', 'Leyla Aydın'],
  ],
  ['“My father never hurried,” says his daughter Ainura Asanova.', ['Ainura Asanova']],
  ['“My father never hurried,” recalled Ainura, the singer’s daughter.', ['Ainura']],
  ['The statement by the OTS Secretariat reads: “We stand with the families.”', ['OTS Secretariat']],
  ['“We stand with the families,” reads a statement issued by the OTS Secretariat.', ['OTS Secretariat']],
  ['The ministers adopted a declaration. “We stand with the families,” the document says.', ['ministers']],
  ['Speaking at the opening, UNESCO’s Louise Chapman warned: “Ice has no lobby.”', ['Louise Chapman']],
  [
    'The Kyrgyz president, Erkin Tashiev, opened the forum with a joke. “I promised my wife to be brief.”',
    ['Erkin Tashiev'],
  ],
  ['Tashiev (Kyrgyzstan): “Ice has no lobby.”\nPresident Erkin Tashiev spoke first.', ['Erkin Tashiev']],
  ['— Ice has no lobby, said Erkin Tashiev.', []],
  ['Poet Gulnara Asanova read her lines: “The mountain is my mother / and the river my tongue.”', ['Gulnara Asanova']],
  ['“Ice has no lobby”, Erkin Tashiev, President of Kyrgyzstan.', ['Erkin Tashiev']],
  ['“Ice has no lobby.” Erkin Tashiev, President of Kyrgyzstan', ['Erkin Tashiev']],
  ['“Ice has no lobby.” – Erkin Tashiev', ['Erkin Tashiev']],
  ['Erkin Tashiev went further, calling the melt “a slow earthquake”.', ['Erkin Tashiev']],
  ['Erkin Tashiev’s verdict was short: “Too late.”', ['Erkin Tashiev']],
  ['Erkin Tashiev’s answer: “Too late.”', ['Erkin Tashiev']],
  ['“Too late,” was Erkin Tashiev’s verdict.', ['Erkin Tashiev']],
  ['“Too late,” came the answer from Minister Melis Asanbaev.', ['Melis Asanbaev']],
  ['When asked if it was too late, Minister Melis Asanbaev shook his head: “Never.”', ['Melis Asanbaev']],
  ['Minister Melis Asanbaev, for his part, did not hide his joy: “At last!”', ['Melis Asanbaev']],
  ['Minister Melis Asanbaev took the floor. “Colleagues, let us count the glaciers together.”', ['Melis Asanbaev']],
  ['The minister’s spokeswoman Aida Salieva said he was “resting”.', ['Aida Salieva']],
  [
    'Minister Melis Asanbaev and Professor Hans Egger disagreed. “It is ten years,” Egger said. “It is two,” said the minister.',
    ['Hans Egger', 'Melis Asanbaev'],
  ],
  [
    '“It is ten years,” Professor Hans Egger said. Minister Melis Asanbaev: “It is two.”',
    ['Hans Egger', 'Melis Asanbaev'],
  ],
  ['Professor Hans Egger told Minister Melis Asanbaev that ice was “a bank account”.', ['Hans Egger']],
  ['Minister Melis Asanbaev was told by Professor Hans Egger that ice was “a bank account”.', ['Hans Egger']],
  [
    'Melis Asanbaev, the minister of ecology, said that he agreed with Hans Egger, who had called ice “a bank account”.',
    ['Hans Egger'],
  ],
  ['“It is ten years,” said Hans Egger of Innsbruck University, adding: “Maybe less.”', ['Hans Egger', 'Hans Egger']],
  [
    'In an article for Kabar, historian Aida Salieva wrote that the stone was “a letter without an address”.',
    ['Aida Salieva'],
  ],
  ['The stone is, as historian Aida Salieva puts it, “a letter without an address”.', ['Aida Salieva']],
  ['The stone is “a letter without an address,” historian Aida Salieva believes.', ['Aida Salieva']],
  ['“A letter without an address,” is how historian Aida Salieva describes the stone.', ['Aida Salieva']],
  ['Historian Aida Salieva compares the stone to “a letter without an address”.', ['Aida Salieva']],
  ['Historian Aida Salieva: the stone is “a letter without an address”.', ['Aida Salieva']],
  ['The resolution, adopted by the deputies, speaks of “a debt to the river”.', ['deputies']],
  ['“Silence is also water,” reads the inscription.', [null]],
  ['Minister Melis Asanbaev ended with a Kyrgyz proverb: “Silence is also water.”', ['Melis Asanbaev']],
  [
    'Ambassador Leyla Aydın handed over the letter of President Kemal Sarp. “You are our guests for ever,” it says.',
    ['Kemal Sarp'],
  ],
  [
    'President Kemal Sarp, in a message read out by Ambassador Leyla Aydın, wished the forum “strong wings”.',
    ['Kemal Sarp'],
  ],
  [
    'Prime Minister Jamshid Rahimov said his country “stands ready”. Tajikistan, the premier added, “never closes the tap”.',
    ['Jamshid Rahimov', 'Jamshid Rahimov'],
  ],
  ['The deal is “historic”, said both ministers.', ['ministers']],
  ['“Nobody told us”, the villagers complain.', ['villagers']],
  ['“Nobody told us,” residents of Serakhs say.', ['residents of Serakhs']],
  // The clause behind the closing mark
  ['Beekeeper Rustam Qosimov opens a hive. ‘They’re angry today,’ the 44-year-old whispers.', ['Rustam Qosimov']],
  ['The Dutch engineer Pieter van der Meer drew it. ‘Water wins,’ he likes to say.', ['Pieter van der Meer']],
  ['“Where is the money?” demanded MP Dastan Bekeshev.', ['Dastan Bekeshev']],
  ['The new mayor, Ulan Uezbaev, did not hesitate. “Sleep,” he said. “Then roads.”', ['Ulan Uezbaev']],
  ['“Our song has no translation,” smiled the bard Akylbek Sadykov; “it has only listeners.”', ['Akylbek Sadykov']],
  ['“I want my river back.” That is all Zulfiya Hamidova, 71, will say.', ['Zulfiya Hamidova']],
  ['“They were wages,” mutters his mother-in-law. Driver Polat Jumamuratov nods.', [null]],
  ['Nurlan Aitzhanov’s sons have come home. ‘The sea came first,’ the fisherman jokes.', ['Nurlan Aitzhanov']],
  // Fragments
  ['Her Kyrgyz colleague, Bermet Asanova, prefers “a patient that won’t lie still”.', ['Bermet Asanova']],
  ['The ministry’s spokesman, Aibek Smadiyarov, dismissed it as “a fairy tale”.', ['Aibek Smadiyarov']],
  ['In a joint statement, the ministers “strongly condemned” the attack.', ['ministers']],
  ['For Gulbara Tokoeva, a shepherd’s widow, the road is “a blessing with a price tag”.', ['Gulbara Tokoeva']],
  ['According to local historian Yuri Kovalenko, every brick “has a surname”.', ['Yuri Kovalenko']],
  ['Professor Aida Salieva was asked. In the professor’s view, the lake “will not wait”.', ['Aida Salieva']],
  ['The participants adopted a pledge. In it they call on lenders “to wait and to listen”.', ['participants']],
  // Who is who
  [
    'Minister Arman Shakkaliev met his Hungarian counterpart, Péter Szabó. The Hungarian minister was brief. His host agreed: “So am I.”',
    ['Arman Shakkaliev'],
  ],
  [
    'Kazakh minister Yerbol Tastanov met Liu Yanhong, vice minister of China. “Haste spoils appetite,” said the guest from Beijing.',
    ['Liu Yanhong'],
  ],
  ['Minister Talgat Syzdykov replied in writing. “Patience is a resource,” the reply says.', ['Talgat Syzdykov']],
  ['Mr. ODAGIRI Jun, Vice-President of the bank, was present. “We pay,” said Mr Odagiri.', ['ODAGIRI Jun']],
  ['Health minister Datuk Seri Anwar Rahmat came. “Hope is not a plan,” said Anwar.', ['Anwar Rahmat']],
  ['Lim Wei Sheng, chief executive of Penang-based Straits Silicon, spoke. “It is late,” he said.', ['Lim Wei Sheng']],
  [
    'Press Secretary Askat Alagozov quoted President Sadyr Tilekov as telling ministers: “Bring me dams.”',
    ['Sadyr Tilekov'],
  ],
  ['The statement also quotes Ambassador Jean-Luc Moreau: “Nobody has been hurt.”', ['Jean-Luc Moreau']],
  ['In a statement on its website, the embassy said it was “watching the river”.', ['embassy']],
  [
    'Spokesman Ahror Burhonov met the press. A reporter asked about the envoy. “He is on holiday,” was the reply.',
    ['Ahror Burhonov'],
  ],
  // Interviews
  [
    'Hydrologist Marat Duisenov has studied the Ili for thirty years.\n\n– How much is left?\n\n– Less than the maps say.\n\n– Who is to blame?\n\n– All of us.',
    [null, 'Marat Duisenov', null, 'Marat Duisenov'],
  ],
  [
    'Hydrologist Marat Duisenov has studied the Ili for thirty years.\n\n“How much is left?”\n\n“Less than the maps say.”\n\n“Who is to blame?”\n\n“All of us, and the maps.”',
    [null, 'Marat Duisenov', null, 'Marat Duisenov'],
  ],
  // Who is meant
  [
    'The Kyrgyz Foreign Ministry responded within hours. “We take note of the statement,” it said.',
    ['Kyrgyz Foreign Ministry'],
  ],
  ['China’s foreign ministry kept silent. It has previously said that it “uses rivers fairly”.', ['foreign ministry']],
  [
    'The ministry kept silent. A letter signed by 14 non-governmental organizations urged it “not to stop halfway”.',
    ['14 non-governmental organizations'],
  ],
  ['“The river is not a tap,” said de Reus-Jansen. Minister Timur Saparov promised academies.', [null]],
  ['Minister Timur Saparov spoke first. “They ate the soup,” muttered the cloakroom attendant.', [null]],
  [
    'Emine Yıldıran, wife of President Kemal Yıldıran, opened the bazaar. “Every carpet is a letter,” she said.',
    ['Emine Yıldıran'],
  ],
  [
    '“Justice has been done,” the Prosecutor General’s Office said in a statement posted on its website.',
    ['Prosecutor General’s Office'],
  ],
  [
    'EBRD First Vice President Jürgen Noor was brief. “Clean water is the cheapest medicine,” stated the Vice President.',
    ['Jürgen Noor'],
  ],
  ['Conductor Alan Buribayev-Hart promises “a desert you can smell”.', ['Alan Buribayev-Hart']],
  [
    '“We count leopards by their whiskers”: an interview with biologist Koustubh Raman\n\nHe works in Osh.',
    ['Koustubh Raman'],
  ],
  ['Outside the court, supporters chanted “Shame! Shame!”', ['supporters']],
  ['“Two languages and one heart,” said Samsung manager Park Jung-min.', ['Park Jung-min']],
  [
    'Minister Timur Saparov opens the door. Critics call him “the wet minister”. He shrugs. “They can call me an umbrella if they like.”',
    ['critics', 'Timur Saparov'],
  ],
  ['FAO expert Viorel Gutsu speaks next. He quotes an old shepherd: “Grass remembers hooves.”', [null]],
  ['Committee chair Gulsara Asanalieva raises her hand: “Who will pay the shepherd?”', ['Gulsara Asanalieva']],
  ['“You can’t fence the wind,” herder Batbayar G. told a panel in Osh.', ['Batbayar G.']],
  ['“I’m a plumber with a mandate” is a phrase that Mayor Ulan Uezbaev likes to repeat.', ['Ulan Uezbaev']],
  ['“Not for me”, thought driver Polat Jumamuratov.', ['Polat Jumamuratov']],
  [
    '“This is historic” - OTS chief\n\nOTS Secretary General Kubanychbek Asanov was glad. “This is historic, and I am glad,” he stressed.',
    ['Kubanychbek Asanov', 'Kubanychbek Asanov'],
  ],
  [
    'Kazakhstan ‘will not wait’ for pipeline, minister says\n\nEnergy Minister Anvar Saidov told MPs on Monday that time was short.',
    ['Anvar Saidov'],
  ],
  [
    'The first prize went to violinist Alsu Garayeva of Kazan; cellist Kim Min-jun of Seoul came second. “The string snapped in the second movement,” the winner laughed. “I did not even hear it,” the cellist admitted.',
    ['Alsu Garayeva', 'Kim Min-jun'],
  ],
  [
    'Surgeon Yerzhan Omarov operated on Seidakhmet Baizhanov, a 70-year-old shepherd. “His heart is young,” the doctor said. “That is the kumis,” the pensioner explained.',
    ['Yerzhan Omarov', 'Seidakhmet Baizhanov'],
  ],
  [
    'OTS Secretary General Kubanychbek Omuraliev received Japanese Ambassador Hideki Ito. “We expect you in Shusha,” the secretary general said. “I will bring cherry blossom,” the diplomat promised.',
    ['Kubanychbek Omuraliev', 'Hideki Ito'],
  ],
  [
    'The dig is run by Bekzod Tursunov of Samarkand University. Volunteer Emma Clarke, a retired teacher from Leeds, found the seal. “It was in my boot,” the Briton said. “Everything good is,” the archaeologist laughed.',
    ['Emma Clarke', 'Bekzod Tursunov'],
  ],
  [
    'Exhibition curator Anna Petrosyan hung the works of Olga Weiss last. “Felt is silent,” the curator said. “Mine sings,” the artist replied.',
    ['Anna Petrosyan', 'Olga Weiss'],
  ],
  [
    'Former mayor Maruf Muhammadzoda is on trial in Khujand. Prosecutor Sharif Kurbonzoda asked for six years. “The money went into a fountain,” the ex-mayor said. “There is no fountain,” the prosecutor noted.',
    ['Maruf Muhammadzoda', 'Sharif Kurbonzoda'],
  ],
];

describe('the speakers of English quotes', () => {
  for (const [text, speakers] of CASES) {
    it(`${text.slice(0, 90)} is said by ${speakers.join(', ')}`, () => {
      const { quotes } = analyse({ file: 'x', text, metadata: { published: '2026-03-14' } }, pack);
      assert.deepEqual(
        quotes.map(({ speaker }) => speaker.entity?.name ?? null),
        speakers,
      );
    });
  }
});
