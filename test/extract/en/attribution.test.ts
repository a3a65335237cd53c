import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pack } from '../../../src/extract/languages/en/index.ts';
import { analyse } from '../../../src/extract/pipeline.ts';

/** A text, and who says its quotes, one after the other; null where nobody can say. */
const CASES: [text: string, speakers: (string | null)[]][] = [
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
